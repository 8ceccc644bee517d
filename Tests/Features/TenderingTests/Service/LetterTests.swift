import Access
import Languages
import Storage
import TestSupport
import Testing

@testable import Tendering

/// Letters: which a file asks for, what is kept of them, and what follows once one is sent.
@Suite struct LetterTests {
    private static let text = BilingualText("Dear bidder, please answer", "Annwyl gynigydd, atebwch")

    private func kinds(_ world: TenderWorld, _ bidder: ID<Bidder>) async throws -> [TenderLetter.Kind] {
        try await world.tendering.file(of: bidder, as: world.officer).letters.filter { $0.written == nil }.map(\.kind)
    }

    @Test func anInvitationThatWasSentIsOnFileWithItsDay() async throws {
        let world = try await TenderWorld()
        let tendering = world.tendering
        let (_, bidder) = try await world.evaluating()
        let today = Day(world.base.clock.now())
        #expect(try await kinds(world, bidder) == [.information])
        let early = TenderLetter(kind: .representations, until: today.adding(days: 14), text: Self.text)
        #expect(
            await code { _ = try await tendering.record(.letter(early), on: bidder, as: world.officer) } == .wrongStage)

        let party = try await tendering.file(of: bidder, as: world.officer).file.parties[0].id
        try await tendering.record(
            .ground(
                GroundFinding(
                    party: party, ground: .slavery, applies: .yes, eventOn: today.adding(days: -100),
                    continuing: .yes, evidence: "Conviction in the register")), on: bidder, as: world.officer)
        #expect(try await kinds(world, bidder) == [.information, .representations])
        let letter = try await tendering.record(.letter(early), on: bidder, as: world.officer)
        var view = try await tendering.file(of: bidder, as: world.officer)
        #expect(view.letters.last?.written == letter && view.tasks.contains { $0.kind == .sendLetter })
        #expect(HearingRule.representations(view.file) == nil)

        let sent = LetterSent(letter: letter, on: today, to: "Company secretary", means: .email)
        try await tendering.record(.letterSent(sent), on: bidder, as: world.officer)
        view = try await tendering.file(of: bidder, as: world.officer)
        let invited = try #require(HearingRule.representations(view.file))
        #expect(invited.state == .invited && invited.on == today && invited.until == today.adding(days: 14))
        #expect(view.tasks.first { $0.kind == .hear }?.due == today.adding(days: 14))
        let kept = try view.letter(letter)
        #expect(kept.sent?.1 == sent && kept.letter.text == Self.text)
        #expect(
            await code { _ = try await tendering.record(.letterSent(sent), on: bidder, as: world.officer) }
                == .wrongStage)
    }

    @Test func theQuestionsAboutWhoStandsBehindAreAskedByOneLetter() async throws {
        let world = try await TenderWorld()
        let (_, bidder) = try await world.evaluating()
        let today = Day(world.base.clock.now())
        let letter = try await world.tendering.record(
            .letter(TenderLetter(kind: .information, until: today.adding(days: 7), text: Self.text)), on: bidder,
            as: world.officer)
        let sent = LetterSent(letter: letter, on: today, to: "Bid manager", means: .portal)
        try await world.tendering.record(.letterSent(sent), on: bidder, as: world.officer)
        let file = try await world.tendering.file(of: bidder, as: world.officer).file
        #expect(StandingRule.information(file).map(\.state) == [.asked, .asked, .asked])
        #expect(try await kinds(world, bidder).isEmpty)
    }

    @Test func theAuthorityIsNotifiedByALetterThatNamesIt() async throws {
        let world = try await TenderWorld()
        let tendering = world.tendering
        let (_, bidder) = try await world.evaluating()
        try await world.findAndHear(bidder)
        try await tendering.decide(
            bidder, .exclude, basis: .mandatoryGround, reason: "The conviction stands", as: world.officer)
        #expect(try await kinds(world, bidder) == [.information])
        try await tendering.second(bidder, agrees: true, reason: "I have looked too", as: world.lead)
        let view = try await tendering.file(of: bidder, as: world.officer)
        #expect(view.letters.map(\.kind) == [.information, .outcome, .authority])
        let due = try #require(view.letters.last)
        #expect(due.due == view.notices.first?.due)
        let letter = try await tendering.record(
            .letter(TenderLetter(kind: .authority, about: due.about, text: Self.text)), on: bidder, as: world.officer)
        var sent = LetterSent(letter: letter, on: view.day, to: "Cabinet Office", means: .email)
        let unnamed = sent
        #expect(
            await code { _ = try await tendering.record(.letterSent(unnamed), on: bidder, as: world.officer) }
                == .valueMissing)
        sent.recipient = .minister
        try await tendering.record(.letterSent(sent), on: bidder, as: world.officer)
        #expect(try await tendering.file(of: bidder, as: world.officer).notices.first?.sentOn == view.day)
    }

    @Test func aLetterSaysSomethingAndIsSentBeforeItsDay() async throws {
        let world = try await TenderWorld()
        let tendering = world.tendering
        let (_, bidder) = try await world.evaluating()
        let today = Day(world.base.clock.now())
        func refusal(_ letter: TenderLetter) async -> TenderingError.Code? {
            await code { _ = try await tendering.record(.letter(letter), on: bidder, as: world.officer) }
        }
        #expect(
            await refusal(TenderLetter(kind: .information, until: today.adding(days: 3), text: .none)) == .textMissing)
        #expect(await refusal(TenderLetter(kind: .information, text: Self.text)) == .valueMissing)
        #expect(await refusal(TenderLetter(kind: .information, until: today, text: Self.text)) == .badDate)
        let long = BilingualText(String(repeating: "a", count: 10_001), "")
        #expect(await refusal(TenderLetter(kind: .information, until: today.adding(days: 3), text: long)) == .tooLong)
        let letter = try await tendering.record(
            .letter(TenderLetter(kind: .information, until: today.adding(days: 1), text: Self.text)), on: bidder,
            as: world.officer)
        world.base.time.move(hours: 48)
        let late = LetterSent(letter: letter, on: today.adding(days: 2), to: "Bid manager", means: .post)
        #expect(
            await code { _ = try await tendering.record(.letterSent(late), on: bidder, as: world.officer) } == .badDate)
        let unknown = LetterSent(letter: ID(stored: "x"), on: today, to: "Bid manager", means: .post)
        #expect(
            await code { _ = try await tendering.record(.letterSent(unknown), on: bidder, as: world.officer) }
                == .notFound)
    }
}
