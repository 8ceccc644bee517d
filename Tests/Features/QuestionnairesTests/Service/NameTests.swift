import Questionnaires
import Storage
import SupplyChains
import TestSupport
import Testing

/// The names of whoever answers, put right by the business itself.
@Suite struct NameTests {
    @Test func aNameIsPutRightEverywhereAndTheAnswersStay() async throws {
        let buyer = try await Buyer()
        try await buyer.publishShort()
        let (request, me) = try await buyer.ask()
        let (elsewhere, stranger) = try await buyer.ask("Harbwr Paper Ltd")
        let answers = ["fees": TypedAnswer(values: ["no"]), "plan": TypedAnswer(values: ["yes"])]
        _ = try await buyer.service.save(answers, by: "N. Onwer", for: request, as: me)
        _ = try await buyer.service.save(answers, by: "N. Onwer", for: elsewhere, as: stranger)
        try await buyer.service.addEvidence(
            Array("policy".utf8), name: "p.txt", to: "fees", by: "Clerk", for: request, as: me)
        try await buyer.service.submit(request, as: me)
        #expect(try await buyer.service.names(as: me) == ["Clerk", "N. Onwer"])
        try await buyer.service.correct("N. Onwer", to: " N. Owner, director ", as: me)
        #expect(try await buyer.service.names(as: me) == ["Clerk", "N. Owner, director"])
        let detail = try await buyer.service.request(request, as: buyer.officer)
        #expect(detail.answers["plan"]?.by == "N. Owner, director" && detail.answers["plan"]?.value == .codes(["yes"]))
        #expect(try await buyer.service.names(as: stranger) == ["N. Onwer"])
        await expectRefusal(.notFound) { try await buyer.service.correct("N. Onwer", to: "Somebody", as: me) }
        await expectRefusal(.nameMissing) { try await buyer.service.correct("Clerk", to: " ", as: me) }
        await expectRefusal(.tooLong) {
            try await buyer.service.correct("Clerk", to: String(repeating: "x", count: 201), as: me)
        }
    }
}
