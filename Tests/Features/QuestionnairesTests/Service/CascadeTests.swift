import Access
import Questionnaires
import Storage
import SupplyChains
import TestSupport
import Testing

/// Questionnaires below the first tier, with the name shown and with the name hidden.
@Suite struct CascadeTests {
    private static let secret = "Zzyxplanted Mills"

    /// A supplier that answers, which has named another.
    private func named(hidden: Bool) async throws -> (buyer: Buyer, first: Respondent, link: ID<SupplyLink>) {
        let buyer = try await Buyer()
        try await buyer.publishShort()
        let (_, first) = try await buyer.ask()
        let naming = SupplierNaming(
            facts: BusinessFacts(name: Self.secret, country: "TM"), product: "Cloth", isHidden: hidden)
        return (buyer, first, try await buyer.world.chains.name(naming, as: first))
    }

    private func begin(_ report: SendingReport, _ buyer: Buyer) async throws -> Respondent {
        guard case .link(let link) = try #require(report.asked.first).entry else {
            throw QuestionnairesError(.notFound)
        }
        let start = try await buyer.world.chains.start(token: link.token, node: "test")
        return try #require(try await buyer.world.chains.respondent(session: start.token, node: "test"))
    }

    private func answer(_ request: ID<QuestionnaireRequest>, _ buyer: Buyer, as me: Respondent) async throws {
        let faults = try await buyer.service.save(
            [
                "fees": TypedAnswer(values: ["yes"], note: "\(Self.secret) paid"),
                "why": TypedAnswer(values: ["At \(Self.secret)"]), "plan": TypedAnswer(skips: true),
            ], by: "Owner of \(Self.secret)", for: request, as: me)
        #expect(faults.isEmpty)
        try await buyer.service.addEvidence(
            Array(Self.secret.utf8), name: "\(Self.secret).txt", to: "fees", by: "Owner", for: request, as: me)
        try await buyer.service.submit(request, as: me)
    }

    @Test func whoNamedABusinessSendsItOnAndSeesHowFarItIs() async throws {
        let (buyer, first, link) = try await named(hidden: true)
        let report = try await buyer.service.send(to: link, due: buyer.due, as: first)
        let second = try await begin(report, buyer)
        let sentOn = try await buyer.service.sentOn(as: first)
        #expect(sentOn[second.business]?.state == .asked && sentOn[second.business]?.askedBy == first.business)
        try await answer(report.sent[0], buyer, as: second)
        #expect(try await buyer.service.sentOn(as: first)[second.business]?.state == .answered)
        await expectRefusal(.notFound) { _ = try await buyer.service.sheet(of: report.sent[0], as: first) }
        #expect(try await buyer.service.sentOn(as: second).isEmpty)
    }

    @Test func theBuyerSeesStateScoreAndFlagsOfAHiddenBusinessAndNothingItWrote() async throws {
        let (buyer, first, link) = try await named(hidden: true)
        let report = try await buyer.service.send(to: link, due: buyer.due, as: first)
        let second = try await begin(report, buyer)
        try await answer(report.sent[0], buyer, as: second)
        try await buyer.service.refuse(
            try #require(try await buyer.service.requests(as: first).first).id, reason: "Not this year, sorry",
            as: first)
        let id = report.sent[0]
        let list = try await buyer.service.requests(RequestQuery(), as: buyer.officer).items
        let all = try await buyer.service.everyRequest(RequestQuery(), as: buyer.officer)
        let detail = try await buyer.service.request(id, as: buyer.officer)
        for told in [String(reflecting: list), String(reflecting: all), String(reflecting: detail)] {
            #expect(!told.contains("Zzyx"))
        }
        let request = try #require(list.first { $0.id == id })
        #expect(request.name == nil && request.state == .answered && request.outcome?.flags == 1)
        // Weights 3 and 1; the skipped one could be either: 0 to 250, told as 0 to 300.
        #expect(request.outcome?.score == ScoreRange(least: 0, most: 300))
        #expect(
            detail.evaluation.flags.map(\.question) == ["fees"] && detail.answers.isEmpty && detail.evidence.isEmpty)
        #expect(detail.evaluation.lines.map(\.state.kind) == [.given, .withheld, .skipped])
        var query = RequestQuery()
        query.words = "zzyxplanted"
        #expect(try await buyer.service.requests(query, as: buyer.officer).total == 0)
        let evidence = try await buyer.world.base.store.read { transaction in
            try transaction.first("SELECT id FROM questionnaire_evidence") { ID<Evidence>(stored: $0.text(0)) }
        }
        await expectRefusal(.notFound) {
            _ = try await buyer.service.document(try #require(evidence), as: buyer.officer)
        }
        let map = try await buyer.world.chains.map(as: buyer.officer)
        let node = try #require(map.nodes.first { $0.id == second.business })
        #expect(node.name == nil && node.questionnaire == .answered && node.reasons.contains("questionnaire.fees"))
        let tiers = try await buyer.world.chains.rollUp(as: buyer.officer).tiers
        #expect(tiers.map(\.redFlags) == [0, 1] && tiers[1].scores == 0...300)
        #expect(tiers[0].questionnaires == [.refused: 1] && tiers[1].questionnaires == [.answered: 1])
    }

    @Test func theBuyerAsksWhereTheNameIsShownAndNowhereElse() async throws {
        let (buyer, first, link) = try await named(hidden: false)
        let business = try #require(try await buyer.world.chains.ownRecord(as: first).suppliers.first).business
        let report = try await buyer.service.send(to: business, due: buyer.due, as: buyer.officer)
        let second = try await begin(report, buyer)
        try await answer(report.sent[0], buyer, as: second)
        let detail = try await buyer.service.request(report.sent[0], as: buyer.officer)
        #expect(detail.request.name == Self.secret && detail.answers["fees"]?.note == "\(Self.secret) paid")
        var query = RequestQuery()
        query.business = business
        #expect(try await buyer.service.requests(query, as: buyer.officer).total == 1)
        let other = try await Buyer(in: buyer.world)
        await #expect(throws: SupplyChainsError(.notFound)) {
            _ = try await buyer.service.send(to: business, due: buyer.due, as: other.officer)
        }
        await #expect(throws: AccessError.self) {
            _ = try await buyer.service.send(to: business, due: buyer.due, as: buyer.principal(.auditor))
        }
        // Hidden afterwards, it is hidden everywhere, and nobody of the buyer asks it again.
        let hidden = SupplierNaming(
            facts: BusinessFacts(name: Self.secret, country: "TM"), product: "Cloth", isHidden: true)
        try await buyer.world.chains.change(link, to: hidden, as: first)
        let after = try await buyer.service.request(report.sent[0], as: buyer.officer)
        #expect(!String(reflecting: after).contains("Zzyx"))
        await #expect(throws: SupplyChainsError(.notFound)) {
            _ = try await buyer.service.send(to: business, due: buyer.due, as: buyer.officer)
        }
    }

    @Test func nobodySendsOnWhatAnotherBusinessHasNamed() async throws {
        let (buyer, _, link) = try await named(hidden: true)
        let (_, stranger) = try await buyer.ask("Harbwr Paper Ltd")
        await #expect(throws: SupplyChainsError(.notFound)) {
            _ = try await buyer.service.send(to: link, due: buyer.due, as: stranger)
        }
    }

    @Test func theMapTellsStatesAsTheyAre() async throws {
        let buyer = try await Buyer()
        try await buyer.publishShort()
        let (_, asked) = try await buyer.ask("A Ltd")
        let (begun, started) = try await buyer.ask("B Ltd")
        _ = try await buyer.service.save(["plan": TypedAnswer(values: ["yes"])], by: "A", for: begun, as: started)
        let (refusal, refused) = try await buyer.ask("C Ltd")
        try await buyer.service.refuse(refusal, reason: "We will not answer", as: refused)
        let (lateOne, late) = try await buyer.ask("D Ltd")
        try await buyer.service.setDue(buyer.world.today, of: lateOne, as: buyer.officer)
        let (back, cancelled) = try await buyer.ask("E Ltd")
        try await buyer.service.cancel(back, reason: "Sent to the wrong one", as: buyer.officer)
        buyer.world.base.time.move(days: 1)
        let nodes = try await buyer.world.chains.map(as: buyer.officer).nodes
        let states = Dictionary(uniqueKeysWithValues: nodes.map { ($0.id, $0.questionnaire) })
        #expect(states[asked.business] == .asked && states[started.business] == .partAnswered)
        #expect(states[refused.business] == .refused && states[late.business] == .late)
        #expect(states[cancelled.business] == .notAsked)
    }
}
