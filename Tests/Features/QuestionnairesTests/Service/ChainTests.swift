import Questionnaires
import Storage
import SupplyChains
import TestSupport
import Testing

/// How questionnaires hang together with the businesses of the chain.
@Suite struct ChainTests {
    @Test func aSupplierAnswersThroughTheLinkOfItsBusiness() async throws {
        let buyer = try await Buyer()
        try await buyer.publishShort()
        let supplier = try await buyer.supplier()
        let request = try #require(
            try await buyer.service.send(to: [supplier], due: buyer.due, as: buyer.officer).sent.first)
        let me = try await buyer.respondent(for: request)
        #expect(try await buyer.service.requests(as: me).map(\.id) == [request])
        _ = try await buyer.service.save(
            [
                "fees": TypedAnswer(values: ["yes"]), "why": TypedAnswer(values: ["x"]),
                "plan": TypedAnswer(values: ["yes"]),
            ],
            by: "A", for: request, as: me)
        try await buyer.service.submit(request, as: me)
        let organisation = buyer.organisation
        func flags() async throws -> [ID<Business>: [RedFlag]] {
            try await buyer.world.base.store.read {
                try QuestionnaireAnswers().redFlags(of: organisation, in: $0)
            }
        }
        #expect(try await flags() == [me.business: [RedFlag(code: "questionnaire.fees", weight: 800)]])

        // Asked again and answered well: the flag of the earlier answers is gone.
        let second = try #require(
            try await buyer.service.send(to: [supplier], due: buyer.due, as: buyer.officer).sent.first)
        #expect(try await flags().count == 1)
        _ = try await buyer.service.save(["fees": TypedAnswer(values: ["no"])], by: "A", for: second, as: me)
        try await buyer.service.submit(second, as: me)
        #expect(try await flags() == [:])
        let other = try await Buyer(in: buyer.world)
        let others = try await buyer.world.base.store.read {
            try QuestionnaireAnswers().redFlags(of: other.organisation, in: $0)
        }
        #expect(others.isEmpty)
    }
}
