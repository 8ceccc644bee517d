import Access
import Storage
import TestSupport
import Testing

@testable import Tendering

/// What of the gate waits for whom.
@Suite struct MatterTests {
    @Test func anExclusionWaitsForOthersThanWhoDecided() async throws {
        let world = try await TenderWorld()
        let gate = world.tendering
        let (_, bidder) = try await world.evaluating(named: "Brynteg Glanhau Cyf")
        #expect(try await gate.matters(as: world.lead).isEmpty)
        try await world.findAndHear(bidder)
        try await gate.decide(bidder, .exclude, basis: .mandatoryGround, reason: "A conviction", as: world.officer)
        let waiting = try #require(try await gate.matters(as: world.lead).first)
        #expect(waiting.kind == .second && waiting.bidder == bidder && waiting.bidderName == "Brynteg Glanhau Cyf")
        #expect(waiting.title == TenderWorld.software.title)
        #expect(try await gate.matters(as: world.officer).isEmpty)
        let other = try await TenderWorld(beside: world)
        #expect(try await gate.matters(as: other.lead).isEmpty)
        try await gate.second(bidder, agrees: false, reason: "Too long ago", as: world.lead)
        #expect(try await gate.matters(as: world.lead).isEmpty)
    }

    @Test func anotherDecisionWaitsForNobody() async throws {
        let world = try await TenderWorld()
        let (_, bidder) = try await world.evaluating()
        try await world.tendering.decide(bidder, .ask, reason: "Who is it that owns it?", as: world.officer)
        #expect(try await world.tendering.matters(as: world.lead).isEmpty)
    }

    @Test func questionsWaitForTheLeadUntilAnswered() async throws {
        let world = try await TenderWorld()
        let gate = world.tendering
        _ = try await world.evaluating(TenderWorld.cleaning)
        _ = try await world.evaluating(TenderWorld.cleaning)
        let due = Day(world.base.clock.now()).adding(days: 2)
        // Without a purpose too: what they are about is not said.
        var lead = world.slaveryLead
        lead.purpose = nil
        #expect(try await gate.matters(as: lead) == [TenderMatter(kind: .lead, count: 2, due: due)])
        for question in try await gate.leadQuestions(as: world.slaveryLead).items {
            try await gate.answer(question.id, with: .goOn, note: "", as: world.slaveryLead)
        }
        #expect(try await gate.matters(as: lead).isEmpty)
    }

    @Test(arguments: Role.allCases)
    func othersHearNothing(role: Role) async throws {
        let world = try await TenderWorld()
        let (_, bidder) = try await world.evaluating(TenderWorld.cleaning)
        try await world.findAndHear(bidder)
        try await world.tendering.decide(
            bidder, .exclude, basis: .mandatoryGround, reason: "A conviction", as: world.officer)
        let kinds = try await world.tendering.matters(as: world.principal(role)).map(\.kind)
        let expected: [TenderMatter.Kind] =
            switch role {
            case .procurementLead: [.second]
            case .modernSlaveryLead: [.lead]
            default: []
            }
        #expect(kinds == expected)
    }
}
