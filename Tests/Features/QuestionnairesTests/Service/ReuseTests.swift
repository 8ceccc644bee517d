import Questionnaires
import Storage
import SupplyChains
import Testing

@Suite struct ReuseTests {
    /// A business that has answered one buyer and was asked by another.
    private func twoBuyers() async throws -> (
        first: Buyer, done: ID<QuestionnaireRequest>, there: Respondent, second: Buyer, asked: ID<QuestionnaireRequest>,
        here: Respondent
    ) {
        let first = try await Buyer()
        try await first.publishShort()
        let second = try await Buyer(in: first.world)
        try await second.publishShort()
        let (done, there) = try await first.ask()
        _ = try await first.service.save(
            ["fees": TypedAnswer(values: ["no"]), "plan": TypedAnswer(skips: true)], by: "N. Owner", for: done,
            as: there)
        let (asked, here) = try await second.ask("Gwaith Menig Brynteg")
        return (first, done, there, second, asked, here)
    }

    @Test func answersGoToAnotherBuyerByACodeAndWithdrawalIsSeen() async throws {
        let (first, done, there, second, asked, here) = try await twoBuyers()
        let service = first.service
        await expectRefusal(.notOpenYet) { _ = try await service.consent(to: done, by: "N. Owner", as: there) }
        try await service.submit(done, as: there)
        let code = try await service.consent(to: done, by: "N. Owner", as: there)
        #expect(try await service.reuse(code.shown.lowercased(), for: asked, as: here) == 1)
        let sheet = try await service.sheet(of: asked, as: here)
        #expect(sheet.answers["fees"]?.value == .codes(["no"]) && sheet.answers["fees"]?.reused != nil)
        // What was skipped there is not skipped here.
        #expect(sheet.answers["plan"] == nil && sheet.request.state == .started)
        #expect(try await service.sheet(of: done, as: there).consent?.uses == 1)
        _ = try await service.save(["plan": TypedAnswer(values: ["yes"])], by: "N", for: asked, as: here)
        try await service.submit(asked, as: here)

        try await service.withdrawConsent(to: done, as: there)
        #expect(try await service.sheet(of: done, as: there).consent?.withdrawnAt != nil)
        let detail = try await service.request(asked, as: second.officer)
        #expect(detail.answers["fees"]?.reused?.withdrawnAt != nil && detail.answers["plan"]?.reused == nil)
        let (third, again) = try await second.ask("Another")
        await expectRefusal(.badReuseCode) { _ = try await service.reuse(code.shown, for: third, as: again) }
        await expectRefusal(.notFound) { try await service.withdrawConsent(to: done, as: there) }
    }

    @Test func aNewCodeEndsTheOldOneAndWrongOnesAreRefused() async throws {
        let (first, done, there, _, asked, here) = try await twoBuyers()
        let service = first.service
        try await service.submit(done, as: there)
        let old = try await service.consent(to: done, by: "N. Owner", as: there)
        let new = try await service.consent(to: done, by: "N. Owner", as: there)
        for code in [old.shown, "", "0000 0000 0000 0000 0000 0000 0000", "' OR 1=1"] {
            await expectRefusal(.badReuseCode) { _ = try await service.reuse(code, for: asked, as: here) }
        }
        #expect(try await service.reuse(new.shown, for: asked, as: here) == 1)
    }

    @Test func askingAgainBringsEarlierAnswersForward() async throws {
        let buyer = try await Buyer()
        try await buyer.publishShort()
        let supplier = try await buyer.supplier()
        let first = try #require(
            try await buyer.service.send(to: [supplier], due: buyer.due, as: buyer.officer).sent.first)
        let me = try await buyer.respondent(for: first)
        _ = try await buyer.service.save(
            ["fees": TypedAnswer(values: ["no"]), "plan": TypedAnswer(values: ["yes"])], by: "A", for: first, as: me)
        try await buyer.service.addEvidence(
            Array("Our policy".utf8), name: "policy.txt", to: "fees", by: "A", for: first, as: me)
        let waiting = try await buyer.service.send(to: [supplier], due: buyer.due, as: buyer.officer)
        #expect(waiting.sent.isEmpty && waiting.alreadyAsked == ["Brynteg Gloves Ltd"])
        try await buyer.service.submit(first, as: me)
        let second = try #require(
            try await buyer.service.send(to: [supplier], due: buyer.due, as: buyer.officer).sent.first)
        let again = try await buyer.respondent(for: second)
        let sheet = try await buyer.service.sheet(of: second, as: again)
        #expect(sheet.answers["fees"]?.by == "A" && sheet.evidence.map(\.name) == ["policy.txt"])
        #expect(sheet.request.state == .asked)
    }
}
