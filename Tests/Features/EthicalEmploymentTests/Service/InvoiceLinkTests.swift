import Access
import EthicalEmployment
import Storage
import Suppliers
import TestSupport
import Testing

/// What people say of names on invoices.
@Suite struct InvoiceLinkTests {
    private func list(_ force: Force, _ change: (inout InvoiceNameQuery) -> Void = { _ in }) async throws
        -> [InvoiceName]
    {
        var query = InvoiceNameQuery()
        change(&query)
        return try await force.employment.invoiceNames(query, as: force.auditor).items
    }

    @Test func whatIsSaidHoldsUntilItIsUndone() async throws {
        let force = try await Force()
        let supplier = try await force.supplier(named: "Brynteg Gloves Ltd")
        _ = try await force.load("Brynteg Gloves Ltd,1,01/04/2026,20/04/2026,100.00,no")
        let name = try #require(try await list(force).first).id
        let (service, officer) = (force.employment, force.officer)
        await #expect(throws: EthicalEmploymentError(.alreadyDecided)) {
            try await service.undoLink(of: name, as: officer)
        }
        await #expect(throws: EthicalEmploymentError(.tooLong)) {
            try await service.link(name, to: supplier, note: String(repeating: "x", count: 2_001), as: officer)
        }
        try await service.leaveUnlinked(name, note: " Not ours ", as: officer)
        #expect(try await list(force) { $0.state = .apart }.count == 1)
        await #expect(throws: EthicalEmploymentError(.alreadyDecided)) {
            try await service.link(name, to: supplier, as: officer)
        }
        try await service.undoLink(of: name, as: officer)
        #expect(try await list(force).map(\.state) == [.proposed])
        try await service.link(name, to: supplier, as: officer)
        let detail = try await service.invoiceName(name, as: force.auditor)
        #expect(detail.name.state == .linked && detail.name.supplier?.id == supplier && detail.proposals.isEmpty)
        #expect(detail.decisions.map(\.supplier?.id) == [supplier, nil] && detail.decisions[1].note == "Not ours")
        #expect(detail.holding?.id == detail.decisions[0].id && detail.decisions[1].undoneAt != nil)
        #expect(detail.decisions.allSatisfy { $0.by != nil } && detail.decisions[1].undoneBy != nil)
        #expect(
            try await force.trail("invoice_link") == [
                "collection: none of the register", "alteration: link undone", "collection: the same supplier",
            ])
    }

    @Test func exactNamesAreConfirmedTogetherAsTheyWereSeen() async throws {
        let force = try await Force()
        let gloves = try await force.supplier(named: "Brynteg Gloves Ltd")
        let paper = try await force.supplier(named: "Harbwr Papur")
        for _ in 1...2 { try await force.supplier(named: "Melin Cyf") }
        _ = try await force.load(
            "BRYNTEG GLOVES LTD,1,01/04/2026,20/04/2026,100.00,no", "Harbŵr Papur,2,01/04/2026,20/04/2026,50.00,no",
            "Brynteg Glovess Ltd,3,01/04/2026,20/04/2026,5.00,no", "Melin Cyf,4,01/04/2026,20/04/2026,5.00,no")
        let (service, officer) = (force.employment, force.officer)
        let seen = try await service.exactLinks(as: officer)
        #expect(seen.page.total == 2 && seen.page.items.map(\.supplier.id) == [gloves, paper])
        #expect(
            try await service.exactLinks(page: PageRequest(number: 2, size: 1), as: officer).page.items.map(
                \.supplier.id) == [paper])
        _ = try await force.load("Brynteg Gloves Ltd,9,01/04/2026,20/04/2026,100.00,no")
        #expect(try await service.exactLinks(as: officer).mark == seen.mark)
        _ = try await force.supplier(named: "Harbwr Papur")
        await #expect(throws: EthicalEmploymentError(.alreadyDecided)) {
            try await service.confirmExactLinks(seen: seen.mark, as: officer)
        }
        #expect(try await force.trail("invoice_link").isEmpty)
        let again = try await service.exactLinks(as: officer)
        #expect(try await service.confirmExactLinks(seen: again.mark, as: officer) == 1)
        #expect(try await force.trail("invoice_link") == ["collection: exactly the same name"])
        #expect(try await service.invoiceNameCounts(as: officer) == [.linked: 1, .proposed: 3])
        let empty = try await service.exactLinks(as: officer)
        #expect(empty.page.total == 0)
        await #expect(throws: EthicalEmploymentError(.alreadyDecided)) {
            try await service.confirmExactLinks(seen: empty.mark, as: officer)
        }
    }

    @Test func aMergedSupplierIsFollowedAndAnUndoneMergeToo() async throws {
        let force = try await Force()
        let (kept, absorbed) = (
            try await force.supplier(named: "Brynteg Gloves Ltd"), try await force.supplier(named: "Harbwr")
        )
        let last = try await force.supplier(named: "Brynteg Group")
        _ = try await force.load(
            "Harbwr,1,01/04/2026,20/04/2026,100.00,no", "Brynteg Gloves Ltd,2,01/01/2026,20/03/2026,50.00,no")
        let names = try await list(force) { ($0.order, $0.descending) = (.name, false) }
        let (service, officer) = (force.employment, force.officer)
        try await service.link(names[1].id, to: absorbed, as: officer)
        #expect(try await service.paymentPace(of: kept, as: force.auditor) == nil)
        try await force.merge(absorbed, into: kept)
        try await service.link(names[0].id, to: absorbed, as: officer)
        #expect(try await list(force) { $0.state = .linked }.map(\.supplier?.id) == [kept, kept])
        let pace = try #require(try await service.paymentPace(of: kept, as: force.auditor))
        #expect(pace.names == ["Brynteg Gloves Ltd", "Harbwr"] && pace.pace.paid == 2 && pace.pace.paidInTime == 1)
        #expect(pace.latest?.period.last == .on("2026-06-30") && pace.loadedAt != nil)
        try await force.merge(kept, into: last)
        #expect(try await service.paymentPace(of: last, as: force.auditor)?.pace.paid == 2)
        try await force.merge(kept, into: nil)
        try await force.merge(absorbed, into: nil)
        #expect(try await service.paymentPace(of: absorbed, as: force.auditor)?.names == ["Harbwr"])
        #expect(try await service.paymentPace(of: kept, as: force.auditor)?.names == ["Brynteg Gloves Ltd"])
    }
}
