import Access
import Storage
import Suppliers
import TestSupport
import Testing

@testable import Tendering

@Suite struct ExportTests {
    /// Whether or not anything is known, and whether or not somebody had a concern, the file reads the same.
    @Test func theWholeFileTellsNothingOfWhatIsKnown() async throws {
        let world = try await TenderWorld()
        let (known, _) = try await world.evaluating(TenderWorld.cleaning)
        let (unknown, _) = try await world.evaluating(TenderWorld.cleaning)
        try await world.tendering.tellLead(about: known, note: "Wages in cash", as: world.officer)
        let questions = try await world.tendering.leadQuestions(as: world.slaveryLead).items
        for question in questions {
            try await world.tendering.answer(
                question.id, with: question.procurement == known ? .speakToTheLead : .goOn, note: "secret word",
                as: world.slaveryLead)
        }
        world.base.time.move(hours: 100)
        var texts: [String] = []
        for id in [known, unknown] {
            var file = try await world.tendering.wholeFile(of: id, as: world.officer)
            #expect(file.leadAskedAt != nil && file.bidders.allSatisfy { $0.file.receipts.isEmpty })
            #expect(!file.bidders.contains { view in view.tasks.contains { $0.kind == .leadPending } })
            let text = try file.json()
            #expect(!text.contains("secret word") && !text.contains("Wages") && !text.contains("speakToTheLead"))
            file.bidders = []
            file.procurement.id = ID(stored: "p")
            file.steps = []
            file.procurement.draw = nil
            file.leadAskedAt = nil
            texts.append(try file.json())
        }
        #expect(texts[0] == texts[1])
    }

    @Test func itHoldsEveryEntryAndIsNotedAsDisclosed() async throws {
        let world = try await TenderWorld()
        let (procurement, bidder) = try await world.evaluating()
        try await world.findAndHear(bidder)
        _ = try await world.tendering.screen(bidder, as: world.officer)
        let file = try await world.tendering.wholeFile(of: procurement, as: world.officer)
        #expect(file.bidders.first?.file.records.count == 2 && file.bidders.first?.file.screenings.count == 1)
        #expect(try file.json().contains("\"records\""))
        let subject = procurement.text
        #expect(
            try await world.count(
                "SELECT COUNT(*) FROM trail WHERE act = 'disclosure' AND subject = \(subject) AND reason = 'whole file'"
            )
                == 1)
    }
}
