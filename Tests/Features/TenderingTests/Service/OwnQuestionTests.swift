import Access
import Languages
import Storage
import Suppliers
import TestSupport
import Testing

@testable import Tendering

/// The organisation's own questions: versions, the choice for a procurement, follow-ups, rules and scores.
@Suite struct OwnQuestionTests {
    private static func draft(
        _ english: String = "Is there a way home at night?", follows: TenderQuestion.Identifier? = nil,
        kind: TenderQuestion.Kind = .yesNo, passesOn: Bool? = true, weight: Int = 0, isInUse: Bool = true
    ) -> OwnQuestionDraft {
        OwnQuestionDraft(
            text: BilingualText(english, "A oes ffordd adref yn y nos?"), kind: kind, follows: follows,
            passesOn: kind == .yesNo ? passesOn : nil, isDiscretionary: false, weight: weight, isInUse: isInUse)
    }

    private static func answer(
        _ id: ID<OwnQuestion>, _ version: Int, _ value: QuestionAnswer.Value = .no
    ) -> BidderEntry {
        .answer(QuestionAnswer(question: .own(id), version: version, value: value, text: "", evidence: ""))
    }

    @Test func anAnsweredQuestionNeverChangesUnderTheAnswer() async throws {
        let world = try await TenderWorld()
        let tendering = world.tendering
        let (procurement, bidder) = try await world.evaluating()
        let id = try await tendering.write(Self.draft(), by: world.lead)
        try await tendering.choose([id], for: procurement, as: world.officer)
        #expect(
            await code { _ = try await tendering.record(Self.answer(id, 2), on: bidder, as: world.officer) }
                == .wrongStage)
        try await tendering.record(Self.answer(id, 1), on: bidder, as: world.officer)
        try await tendering.write(Self.draft("Is there a bus at night?", passesOn: false), as: id, by: world.lead)
        #expect(try await tendering.versions(of: id, as: world.officer).map(\.version) == [2, 1])

        // The new version passes what the old one fails: chosen again, the old one is still asked.
        try await tendering.choose([id], for: procurement, as: world.officer)
        let view = try await tendering.file(of: bidder, as: world.officer)
        let line = try #require(view.questions.first { $0.question.id == .own(id) })
        #expect(line.question.version == 1 && line.verdict == .mandatoryFail)
        #expect(line.question.own?.text.english == "Is there a way home at night?")
        #expect(view.tasks.contains { $0.kind == .mandatoryFail })
        #expect(await code { try await tendering.choose([], for: procurement, as: world.officer) } == .answered)

        // Another procurement asks the latest.
        let other = try await tendering.open(TenderWorld.software, as: world.officer)
        try await tendering.choose([id], for: other, as: world.officer)
        #expect(try await tendering.procurement(other, as: world.officer).steps.ownQuestions.map(\.version) == [2])
    }

    @Test func aQuestionOutOfUseIsNotChosenAnewAndSaysNothingTwice() async throws {
        let world = try await TenderWorld()
        let tendering = world.tendering
        let procurement = try await tendering.open(TenderWorld.software, as: world.officer)
        let id = try await tendering.write(Self.draft(), by: world.lead)
        try await tendering.write(Self.draft(), as: id, by: world.lead)
        #expect(try await tendering.versions(of: id, as: world.officer).count == 1)
        try await tendering.write(Self.draft(isInUse: false), as: id, by: world.lead)
        #expect(await code { try await tendering.choose([id], for: procurement, as: world.officer) } == .notFound)
        #expect(
            await code { try await tendering.write(Self.draft(), as: ID(stored: "x"), by: world.lead) } == .notFound)
    }

    @Test func followUpsComeAfterWhatOpensThem() async throws {
        let world = try await TenderWorld()
        let tendering = world.tendering
        let (procurement, bidder) = try await world.evaluating()
        let first = try await tendering.write(Self.draft(passesOn: nil), by: world.lead)
        let second = try await tendering.write(
            Self.draft("Which?", follows: .own(first), kind: .text, weight: 3), by: world.lead)
        #expect(
            await code { try await tendering.choose([second], for: procurement, as: world.officer) } == .followUpAlone)
        #expect(
            await code { try await tendering.write(Self.draft(follows: .own(second)), as: first, by: world.lead) }
                == .badFollowUp)
        try await tendering.choose([second, first], for: procurement, as: world.officer)
        let asked = try await tendering.procurement(procurement, as: world.officer).steps.ownQuestions
        #expect(asked.map(\.id) == [first, second])
        var view = try await tendering.file(of: bidder, as: world.officer)
        #expect(view.questions.first { $0.question.id == .own(second) }?.isOpen == false)
        let most = view.score.most
        try await tendering.record(Self.answer(first, 1, .yes), on: bidder, as: world.officer)
        view = try await tendering.file(of: bidder, as: world.officer)
        #expect(view.questions.first { $0.question.id == .own(second) }?.isOpen == true)
        #expect(view.score.most == most + 12)
        let words = QuestionAnswer(
            question: .own(second), version: 1, value: .text, text: "The depot bus", evidence: "")
        try await tendering.record(.answer(words), on: bidder, as: world.officer)
        try await tendering.record(
            .score(QuestionScore(question: .own(second), score: 2, reason: "It runs until midnight")), on: bidder,
            as: world.officer)
        #expect(try await tendering.file(of: bidder, as: world.officer).score.points == 6)
    }

    @Test func aQuestionIsWordedInBothLanguages() async throws {
        let world = try await TenderWorld()
        func refusal(_ change: (inout OwnQuestionDraft) -> Void) async -> TenderingError.Code? {
            var draft = Self.draft()
            change(&draft)
            let changed = draft
            return await code { try await world.tendering.write(changed, by: world.lead) }
        }
        #expect(await refusal { $0.text.welsh = " " } == .textMissing)
        #expect(await refusal { $0.guidance.english = "Only one" } == .textMissing)
        #expect(await refusal { $0.text.english = String(repeating: "a", count: 1_001) } == .tooLong)
        #expect(await refusal { $0.weight = 6 } == .valueMissing)
        #expect(await refusal { $0.kind = .text } == .valueMissing)
        #expect(await refusal { $0.follows = .bank(.chainMap) } == .badFollowUp)
        #expect(await refusal { _ in } == nil)
    }

    @Test func theStoreRefusesToChangeAVersion() async throws {
        let world = try await TenderWorld()
        let id = try await world.tendering.write(Self.draft(), by: world.lead)
        await #expect(throws: StorageError.self) {
            try await world.base.store.write {
                try $0.execute("UPDATE tender_question_version SET draft = '{}' WHERE question_id = \(id)")
            }
        }
        #expect(
            try await world.count("SELECT COUNT(*) FROM trail WHERE kind = 'tender_question'") == 1)
    }
}
