import Questionnaires
import Storage
import Suppliers
import TestSupport
import Testing

/// Who has answered that the providers of labour it uses are licensed.
@Suite struct LicenceAnswersTests {
    private func licensed(_ buyer: Buyer, in days: Int = 0) async throws -> Set<ID<Supplier>> {
        let day = buyer.world.today.adding(days: days)
        return try await buyer.world.base.store.read {
            try LicenceAnswers().suppliersWithLicence(of: buyer.organisation, on: day, in: $0)
        }
    }

    /// Asks a supplier, which answers the question about licences and leaves the others out.
    private func answer(_ code: String, _ buyer: Buyer, supplier: ID<Supplier>) async throws {
        let report = try await buyer.service.send(to: [supplier], due: buyer.due, as: buyer.officer)
        let request = try #require(report.sent.first)
        let respondent = try await buyer.respondent(for: request)
        let answers = [
            "business.sector": TypedAnswer(values: ["farming"]), "agency.licence": TypedAnswer(values: [code]),
        ]
        for _ in 0..<9 {
            let missing = try await buyer.service.sheet(of: request, as: respondent).evaluation.missing
            if missing.isEmpty { break }
            let typed = missing.map { ($0.key, answers[$0.key] ?? TypedAnswer(skips: true)) }
            let faults = try await buyer.service.save(
                Dictionary(uniqueKeysWithValues: typed), by: "Nest", for: request, as: respondent)
            #expect(faults.isEmpty)
        }
        // What was brought forward from an earlier sheet is not missing and is answered anew all the same.
        let faults = try await buyer.service.save(
            ["agency.licence": TypedAnswer(values: [code])], by: "Nest", for: request, as: respondent)
        #expect(faults.isEmpty)
        if code == "all" { #expect(try await !licensed(buyer).contains(supplier), "not before it is sent") }
        try await buyer.service.submit(request, as: respondent)
    }

    @Test(arguments: [("all", true), ("unused", true), ("unknown", false), ("no", false)])
    func onlyAGoodAnswerThatHoldsCounts(code: String, isGood: Bool) async throws {
        let buyer = try await Buyer()
        let supplier = try await buyer.supplier()
        try await answer(code, buyer, supplier: supplier)
        #expect(try await licensed(buyer) == (isGood ? [supplier] : []))
        #expect(try await licensed(buyer, in: 4000).isEmpty, "answers end")
        let other = try await Buyer(in: buyer.world)
        #expect(try await licensed(other).isEmpty)
    }

    @Test func aLaterAnswerTakesThePlaceOfAnEarlierOne() async throws {
        let buyer = try await Buyer()
        let supplier = try await buyer.supplier()
        try await answer("all", buyer, supplier: supplier)
        buyer.world.base.time.move(days: 40)
        try await answer("no", buyer, supplier: supplier)
        #expect(try await licensed(buyer).isEmpty)
    }
}
