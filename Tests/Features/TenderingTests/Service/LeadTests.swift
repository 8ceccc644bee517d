import Access
import Storage
import Suppliers
import TestSupport
import Testing

@testable import Tendering

/// What goes to the modern slavery lead, and what comes back.
@Suite struct LeadTests {
    @Test func everyHighTierGoesAndIsDrawnAllTheSame() async throws {
        let world = try await TenderWorld(drawing: 999_999)
        let (procurement, _) = try await world.evaluating(TenderWorld.cleaning)
        let draw = try #require(try await world.tendering.procurement(procurement, as: world.officer).procurement.draw)
        #expect(draw.ground == .highTier && draw.number == 999_999 && draw.share == RoutineRule.usualShare)
        #expect(try await world.tendering.leadQuestions(as: world.slaveryLead).items.map(\.kind) == [.routine])
    }

    @Test func othersGoByTheNumberDrawn() async throws {
        for (number, isSent) in [(99_999, true), (100_000, false)] {
            let world = try await TenderWorld(drawing: number)
            let (procurement, _) = try await world.evaluating()
            let detail = try await world.tendering.procurement(procurement, as: world.officer)
            #expect(detail.procurement.draw?.isSent == isSent && detail.receipts.count == (isSent ? 1 : 0))
        }
    }

    @Test func whoBecomesHighLaterGoesThen() async throws {
        let world = try await TenderWorld()
        let (procurement, _) = try await world.evaluating()
        try await world.tendering.restate(TenderWorld.cleaning, of: procurement, as: world.officer)
        let detail = try await world.tendering.procurement(procurement, as: world.officer)
        #expect(detail.receipts.count == 1 && detail.procurement.draw?.ground == .highTier)
        try await world.tendering.restate(TenderWorld.cleaning, of: procurement, as: world.officer)
        #expect(try await world.tendering.leadQuestions(as: world.slaveryLead).total == 1)
    }

    /// A procurement of which the lead knows something looks, at every moment, as one of which nothing is known.
    @Test func procurementSeesTheSameAtTheSameTime() async throws {
        let world = try await TenderWorld()
        let (quick, _) = try await world.evaluating(TenderWorld.cleaning)
        let (slow, _) = try await world.evaluating(TenderWorld.cleaning)
        let questions = try await world.tendering.leadQuestions(as: world.slaveryLead).items
        func question(_ id: ID<Procurement>) throws -> ID<LeadQuestion> {
            try #require(questions.first { $0.procurement == id }?.id)
        }
        func receipts(_ id: ID<Procurement>) async throws -> [LeadReceipt] {
            try await world.tendering.procurement(id, as: world.officer).receipts
        }
        try await world.tendering.answer(question(quick), with: .goOn, note: "", as: world.slaveryLead)
        world.base.time.move(hours: 30)
        try await world.tendering.answer(
            question(slow), with: .speakToTheLead, note: "Known from elsewhere", as: world.slaveryLead)
        #expect(try await receipts(quick) == receipts(slow))
        world.base.time.move(hours: 18)
        #expect(try await receipts(quick).map(\.answer) == [.goOn])
        #expect(try await receipts(slow).map(\.answer) == [.speakToTheLead])
        try await world.tendering.answer(question(slow), with: .goOn, note: "We spoke", as: world.slaveryLead)
        #expect(try await receipts(slow).map(\.answer) == [.goOn])
    }

    @Test func askingAndAnsweringAreInTheTrailButNotTheAnswer() async throws {
        let world = try await TenderWorld()
        _ = try await world.evaluating(TenderWorld.cleaning)
        let question = try #require(try await world.tendering.leadQuestions(as: world.slaveryLead).items.first)
        let detail = try await world.tendering.leadQuestion(question.id, as: world.slaveryLead)
        #expect(detail.knowledge == .noSource && detail.bidders.count == 1)
        try await world.tendering.answer(question.id, with: .speakToTheLead, note: "x", as: world.slaveryLead)
        let subject = question.id.text
        #expect(
            try await world.count("SELECT COUNT(*) FROM trail WHERE kind = 'lead_question' AND subject = \(subject)")
                == 4)
        #expect(try await world.count("SELECT COUNT(*) FROM trail WHERE reason LIKE '%speakToTheLead%'") == 0)
    }

    @Test func aConcernIsSentAtAnyStepAndWhatTheLeadSendsIsNotSeen() async throws {
        let world = try await TenderWorld()
        let procurement = try await world.tendering.open(TenderWorld.software, as: world.officer)
        try await world.tendering.tellLead(about: procurement, note: "Wages in cash", as: world.officer)
        try await world.tendering.tellLead(about: procurement, note: "My own", as: world.slaveryLead)
        #expect(try await world.tendering.procurement(procurement, as: world.officer).receipts.count == 1)
        let items = try await world.tendering.leadQuestions(as: world.slaveryLead).items
        #expect(Set(items.map(\.note)) == ["Wages in cash", "My own"])
    }

    @Test func theLeadSaysWhyFirst() async throws {
        let world = try await TenderWorld()
        var nameless = world.slaveryLead
        nameless.purpose = nil
        await #expect(throws: PurposeRequired.self) { try await world.tendering.leadQuestions(as: nameless) }
    }
}
