import Access
import Questionnaires
import Storage
import SupplyChains
import Testing

@Suite struct SupplierAnswerTests {
    private func answered(_ buyer: Buyer, fees: String) async throws -> QuestionnaireRequest {
        let (request, me) = try await buyer.ask()
        _ = try await buyer.service.save(
            [
                "fees": TypedAnswer(values: [fees]), "why": TypedAnswer(values: ["Asked"]),
                "plan": TypedAnswer(values: ["yes"]),
            ], by: "N. Owner", for: request, as: me)
        try await buyer.service.submit(request, as: me)
        return try await buyer.service.listed(request, as: buyer.officer)
    }

    @Test func whatWasSentInIsFoundBySupplierAndQuestion() async throws {
        let buyer = try await Buyer()
        try await buyer.publishShort()
        let request = try await answered(buyer, fees: "yes")
        let supplier = try #require(request.supplier)
        let found = try await buyer.service.answers(
            to: ["fees", "plan", "nothing"], of: [supplier], as: buyer.principal(.auditor))
        #expect(found.map(\.question.key) == ["fees", "plan"] && found.map(\.judgement) == [.failed, .passed])
        #expect(found.allSatisfy { $0.supplier == supplier && $0.request == request.id && $0.answer.by == "N. Owner" })
        #expect(try await buyer.service.answers(to: [], of: [supplier], as: buyer.officer).isEmpty)
        #expect(try await buyer.service.answers(to: ["fees"], of: [], as: buyer.officer).isEmpty)
    }

    /// Until it is sent, an answer is the supplier's own.
    @Test func whatIsNotSentIsNotTold() async throws {
        let buyer = try await Buyer()
        try await buyer.publishShort()
        let (request, me) = try await buyer.ask()
        _ = try await buyer.service.save(
            ["fees": TypedAnswer(values: ["yes"])], by: "N. Owner", for: request, as: me)
        let supplier = try #require(try await buyer.service.listed(request, as: buyer.officer).supplier)
        #expect(try await buyer.service.answers(to: ["fees"], of: [supplier], as: buyer.officer).isEmpty)
    }

    @Test func anotherOrganisationIsToldNothing() async throws {
        let buyer = try await Buyer()
        try await buyer.publishShort()
        let supplier = try #require(try await answered(buyer, fees: "no").supplier)
        let neighbour = try await Buyer(in: buyer.world)
        #expect(try await neighbour.service.answers(to: ["fees"], of: [supplier], as: neighbour.officer).isEmpty)
    }
}
