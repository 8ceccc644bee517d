import Access
import AuditTrail
import Storage
import Suppliers
import TestSupport
import Testing

@Suite struct MergingTests {
    private func two() async throws -> (Register, kept: ID<Supplier>, absorbed: ID<Supplier>) {
        let register = try await Register()
        _ = try await register.importContracts([
            Notice(
                ocid: "ocds-kuma6s-1",
                suppliers: [.init(name: "Glanhau Gwynfa Cyf", number: "09901234", postcode: "LL91 9ZZ")]
            ).line,
            Notice(ocid: "ocds-kuma6s-2", suppliers: [.init(name: "Glanhau Gwynfa", postcode: "LL95 9ZZ")]).line,
        ])
        _ = try await register.importLedger("Supplier,Amount,Date,Postcode\nGlanhau Gwynfa Cyf,100.00,2026-10-01,\n")
        let kept = try #require(try await register.named("Glanhau Gwynfa Cyf"))
        let absorbed = try #require(try await register.named("Glanhau Gwynfa"))
        return (register, kept.id, absorbed.id)
    }

    @Test func aMergeTakesEverythingAlongAndUndoingGivesItBack() async throws {
        let (register, kept, absorbed) = try await two()
        let before = try await register.suppliers.identity(absorbed, as: register.officer)
        let merge = try await register.suppliers.merge(
            keeping: kept, absorbing: absorbed, reason: "Yr un cyfrif banc", as: register.officer)
        #expect(try await register.all().map(\.id) == [kept])
        let merged = try await register.suppliers.supplier(kept, as: register.officer)
        #expect(merged.supplier.contractCount == 2)
        #expect(merged.identity.names.map(\.text).contains("Glanhau Gwynfa"))
        #expect(merged.identity.addresses.count == 2)
        #expect(merged.merges.map(\.id) == [merge])
        #expect(merged.merges.first?.reason == "Yr un cyfrif banc")
        #expect(merged.offers.isEmpty)

        try await register.suppliers.undoMerge(merge, as: register.officer)
        let after = try await register.suppliers.identity(absorbed, as: register.officer)
        #expect(after == before)
        let again = try await register.suppliers.supplier(kept, as: register.officer)
        #expect(again.supplier.contractCount == 1)
        #expect(again.merges.first?.undoneAt != nil)
        #expect(again.history.contains { $0.reason == "merge undone" })
    }

    @Test func aRecordWithAConfirmedLinkIsKeptNotAbsorbed() async throws {
        let (register, kept, absorbed) = try await two()
        try await register.test.store.write { [suppliers = register.suppliers] transaction in
            try suppliers.setAttention(SupplierAttention(open: 0, confirmed: 1), of: absorbed, in: transaction)
        }
        let error = await #expect(throws: SuppliersError.self) {
            try await register.suppliers.merge(
                keeping: kept, absorbing: absorbed, reason: "Yr un cyfrif banc", as: register.officer)
        }
        #expect(error?.code == .hasConfirmedLink)
        try await register.suppliers.merge(
            keeping: absorbed, absorbing: kept, reason: "Yr un cyfrif banc", as: register.officer)
    }

    @Test func anUndoneMergeIsOfferedAgain() async throws {
        let (register, kept, absorbed) = try await two()
        let offered = try await register.suppliers.offers(as: register.officer).items.map(\.id)
        #expect(offered.count == 1)
        let merge = try await register.suppliers.merge(
            keeping: kept, absorbing: absorbed, reason: "Yr un cyfrif banc", as: register.officer)
        #expect(try await register.suppliers.offers(as: register.officer).total == 0)
        try await register.suppliers.undoMerge(merge, as: register.officer)
        #expect(try await register.suppliers.offers(as: register.officer).items.map(\.id) == offered)
    }

    @Test func aNewNoticeFindsTheMergedRecord() async throws {
        let (register, kept, absorbed) = try await two()
        try await register.suppliers.merge(
            keeping: kept, absorbing: absorbed, reason: "the same account", as: register.officer)
        let report = try await register.importContracts([
            Notice(ocid: "ocds-kuma6s-9", suppliers: [.init(name: "Glanhau Gwynfa", postcode: "LL95 9ZZ")]).line
        ])
        #expect(report[.suppliersNew] == 0)
        #expect(try await register.all().map(\.contractCount) == [3])
    }

    @Test func mergesThatMakeNoSenseAreRefused() async throws {
        let (register, kept, absorbed) = try await two()
        func code(_ keep: ID<Supplier>, _ absorb: ID<Supplier>, _ reason: String) async -> SuppliersError.Code? {
            let error = await #expect(throws: SuppliersError.self) {
                try await register.suppliers.merge(
                    keeping: keep, absorbing: absorb, reason: reason, as: register.officer)
            }
            return error?.code
        }
        #expect(await code(kept, kept, "a good reason") == .sameRecord)
        #expect(await code(kept, absorbed, "  short   ") == .reasonMissing)
        #expect(await code(kept, .new(at: register.test.clock.now()), "a good reason") == .notFound)
        try await register.suppliers.merge(
            keeping: kept, absorbing: absorbed, reason: "a good reason", as: register.officer)
        #expect(await code(kept, absorbed, "a good reason") == .alreadyMerged)
    }

    @Test func aDeclinedPairIsNotOfferedAgain() async throws {
        let (register, _, _) = try await two()
        let offer = try #require(try await register.suppliers.offers(as: register.officer).items.first)
        try await register.suppliers.declineOffer(offer.id, reason: "two branches, two owners", as: register.officer)
        #expect(try await register.suppliers.offers(as: register.officer).total == 0)
        _ = try await register.importContracts([
            Notice(ocid: "ocds-kuma6s-2", suppliers: [.init(name: "Glanhau Gwynfa", postcode: "LL95 9ZZ")]).line
        ])
        #expect(try await register.suppliers.offers(as: register.officer).total == 0)
    }
}
