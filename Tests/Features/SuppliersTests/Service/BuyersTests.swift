import Access
import AuditTrail
import Storage
import Suppliers
import TestSupport
import Testing

/// The bodies that buy, as the contracts of a register name them.
@Suite struct BuyersTests {
    /// A made-up award.
    private struct Bought {
        var number: Int
        var buyer = "Heddlu Prawf"
        var suppliers = ["Glanhau Gwern Cyf"]
        var amount = "1000"
        var currency = "GBP"
        var status = "active"

        var line: String {
            let parties = suppliers.enumerated().map { #"{"id": "s\#($0)", "name": "\#($1)"}"# }.joined(separator: ",")
            return """
                {"ocid": "ocds-bought-\(number)", "id": "1", "date": "2026-03-0\(number)T10:00:00Z", "tag": ["award"], \
                "buyer": {"name": "\(buyer)"}, "parties": [\(parties)], "tender": {"title": "Contract \(number)"}, \
                "awards": [{"id": "a", "status": "\(status)", "suppliers": [\(parties)], \
                "value": {"amount": \(amount), "currency": "\(currency)"}}]}
                """
        }
    }

    private func register(_ bought: Bought...) async throws -> Register {
        let register = try await Register()
        let report = try await register.importContracts(bought.map(\.line))
        #expect(!report.refused, "\(report.problems)")
        return register
    }

    private func buyers(_ register: Register, _ change: (inout BuyerQuery) -> Void = { _ in }) async throws -> [Buyer] {
        var query = BuyerQuery()
        change(&query)
        return try await register.suppliers.buyers(query, as: register.officer).items
    }

    @Test func spellingsOfOneNameAreOneBuyer() async throws {
        let register = try await register(
            .init(number: 1), .init(number: 2, buyer: "HEDDLU  PRAWF"), .init(number: 3), .init(number: 4, buyer: ""))
        let found = try await buyers(register)
        #expect(found.map(\.name) == ["Heddlu Prawf"])
        #expect(found.first?.contracts == 3 && found.first?.suppliers == 1)
        #expect(found.first?.key == BuyerName("heddlu prawf").key && found.first?.key.count == 32)
        #expect(BuyerName("Heddlu Prawf 2").key != BuyerName("Heddlu Prawf").key)
    }

    @Test func onlyAwardsThatStandAndPoundsThatAreNoPlaceholderCount() async throws {
        let register = try await register(
            .init(number: 1), .init(number: 2, amount: "0.01"), .init(number: 3, currency: "EUR"),
            .init(number: 4, status: "cancelled"), .init(number: 5, amount: "9000000000000000"))
        let buyer = try #require(try await buyers(register).first)
        #expect(buyer.contracts == 5 && buyer.awards == 4)
        #expect(buyer.value == Money(minorUnits: 100_000, currency: "GBP"))
    }

    @Test func sharesTellHowConcentratedBuyingIs() async throws {
        let register = try await register(
            .init(number: 1, amount: "6000"),
            .init(number: 2, suppliers: ["Arlwyo Bryn Cyf", "Glanhau Gwern Cyf"], amount: "3000"),
            .init(number: 3, suppliers: ["Arlwyo Bryn Cyf"], amount: "500"))
        let detail = try await register.suppliers.buyer(BuyerName("Heddlu Prawf").key, as: register.officer)
        #expect(detail.shares.map(\.name) == ["Glanhau Gwern Cyf", "Arlwyo Bryn Cyf"])
        #expect(detail.shares.map(\.awards) == [2, 2])
        #expect(detail.shares.map(\.value.minorUnits) == [750_000, 200_000])
        #expect(detail.shares.reduce(0) { $0 + $1.value.minorUnits } == detail.buyer.value.minorUnits)
        #expect(detail.contracts.total == 3 && detail.otherSuppliers == 0)
    }

    @Test func listsAreSearchedSortedAndPaged() async throws {
        let register = try await register(
            .init(number: 1, buyer: "Cyngor Môn", amount: "10"), .init(number: 2, buyer: "Heddlu Prawf", amount: "30"),
            .init(number: 3, buyer: "Heddlu Prawf", amount: "30"), .init(number: 4, buyer: "Awdurdod Tân", amount: "90")
        )
        #expect(try await buyers(register).map(\.name) == ["Heddlu Prawf", "Awdurdod Tân", "Cyngor Môn"])
        #expect(try await buyers(register) { $0.words = "mon" }.map(\.name) == ["Cyngor Môn"])
        #expect(try await buyers(register) { $0.words = "%" }.isEmpty)
        let byName = try await buyers(register) {
            $0.order = .name
            $0.descending = false
        }
        #expect(byName.map(\.name) == ["Awdurdod Tân", "Cyngor Môn", "Heddlu Prawf"])
        #expect(try await buyers(register) { $0.order = .value }.map(\.value.minorUnits) == [9000, 6000, 1000])
        let second = try await buyers(register) { $0.page = PageRequest(number: 2, size: 2) }
        #expect(second.map(\.name) == ["Cyngor Môn"])
    }

    @Test func anotherOrganisationHasNoBuyersOfOurs() async throws {
        let register = try await register(.init(number: 1))
        let stranger = try await register.test.principal([.procurementLead])
        #expect(try await register.suppliers.buyers(BuyerQuery(), as: stranger).total == 0)
        #expect(try await register.suppliers.everyBuyer(BuyerQuery(), as: stranger).isEmpty)
        await #expect(throws: SuppliersError(.notFound)) {
            _ = try await register.suppliers.buyer(BuyerName("Heddlu Prawf").key, as: stranger)
        }
        await #expect(throws: SuppliersError(.notFound)) {
            _ = try await register.suppliers.buyer("' OR 1 = 1 --", as: register.officer)
        }
    }

    @Test(arguments: Role.allCases)
    func whoMay(role: Role) async throws {
        let register = try await register(.init(number: 1))
        let asked = try await register.test.principal([role], in: register.officer.organisation)
        let attempts: [@Sendable () async throws -> Void] = [
            { _ = try await register.suppliers.buyers(BuyerQuery(), as: asked) },
            { _ = try await register.suppliers.everyBuyer(BuyerQuery(), as: asked) },
            { _ = try await register.suppliers.buyer(BuyerName("Heddlu Prawf").key, as: asked) },
        ]
        for attempt in attempts {
            if asked.may(.readSuppliers) {
                try await attempt()
            } else {
                await #expect(throws: AccessError.self) { try await attempt() }
            }
        }
    }
}
