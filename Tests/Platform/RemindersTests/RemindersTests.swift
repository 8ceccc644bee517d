import Access
import Foundation
import Languages
import Storage
import Synchronization
import TestSupport
import Testing

@testable import Reminders

@Suite struct RemindersTests {
    @Test func somebodyIsToldOnceBeforeTheDayAndOnceAfterIt() async throws {
        let diary = try await Diary()
        let officer = try await diary.base.principal([.procurementOfficer])
        diary.add(on: diary.today.adding(days: 8), for: officer)
        #expect(try await diary.send() == 0)
        diary.base.time.move(days: 1)
        #expect(try await diary.send() == 1)
        for _ in 1...7 {
            diary.base.time.move(days: 1)
            #expect(try await diary.send() == 0)
        }
        diary.base.time.move(days: 1)
        #expect(try await diary.send() == 1)
        for _ in 1...95 {
            diary.base.time.move(days: 1)
            #expect(try await diary.send() == 0)
        }
        let letters = try await diary.letters()
        #expect(letters.map { $0.list().hasPrefix("LATE") } == [false, true])
        #expect(diary.source.noted.withLock { $0.map(\.step) } == [.soon, .late])
    }

    @Test func oneLetterADayTellsEverything() async throws {
        let diary = try await Diary()
        let officer = try await diary.base.principal([.procurementOfficer])
        for number in 1...3 { diary.add(.planAction, "n\(number)", on: diary.today.adding(days: number), for: officer) }
        #expect(try await diary.send() == 1)
        let list = try #require(try await diary.letters().first).list()
        #expect(list.components(separatedBy: "https://manumit.example/x/n").count == 4)
        // What comes up later on the same day waits for the next.
        diary.add(.contractReview, "new", on: diary.today, for: officer)
        #expect(try await diary.send() == 0)
        diary.base.time.move(days: 1)
        #expect(try await diary.send() == 1)
        #expect(try await diary.letters().last?.list().contains("A contract review") == true)
    }

    @Test func severalNodesAtOncePostNoLetterTwice() async throws {
        let diary = try await Diary()
        for _ in 1...4 {
            let officer = try await diary.base.principal([.procurementOfficer])
            diary.add(.planAction, officer.organisation.text, on: diary.today, for: officer)
        }
        let counts = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 1...4 { group.addTask { try await diary.send() } }
            return try await group.reduce(0, +)
        }
        #expect(counts == 4)
        #expect(try await diary.letters().count == 4)
    }

    @Test func aDayThatIsMovedIsANewStep() async throws {
        let diary = try await Diary()
        let officer = try await diary.base.principal([.procurementOfficer])
        diary.add(on: diary.today.adding(days: 2), for: officer)
        try await diary.send()
        diary.source.things.withLock { $0[officer.organisation]?[0].day = diary.today.adding(days: 30) }
        diary.base.time.move(days: 24)
        #expect(try await diary.send() == 1)
    }

    @Test func whoeverWantsNoneGetsNone() async throws {
        let diary = try await Diary()
        let officer = try await diary.base.principal([.procurementOfficer])
        #expect(try await diary.reminders.choice(as: officer) == ReminderChoice(wantsLetters: true, language: .english))
        try await diary.reminders.choose(ReminderChoice(wantsLetters: false, language: .welsh), as: officer)
        diary.add(on: diary.today, for: officer)
        #expect(try await diary.send() == 0)
        try await diary.reminders.choose(ReminderChoice(wantsLetters: true, language: .welsh), as: officer)
        #expect(try await diary.send() == 1)
        let letter = try #require(try await diary.letters().first)
        #expect(letter.language == "cy")
        #expect(letter.list(.welsh).hasPrefix("Cam yn y cynllun: erbyn 22 Tachwedd 2026"))
        let trailed = try await diary.base.store.read {
            try $0.count("SELECT COUNT(*) FROM trail WHERE kind = 'reminder_choice'")
        }
        #expect(trailed == 2)
    }

    @Test func nobodyChoosesOnTheCommandLine() async throws {
        let diary = try await Diary()
        let officer = try await diary.base.principal([.procurementOfficer])
        await #expect(throws: AccessError(.forbidden)) {
            try await diary.reminders.choose(ReminderChoice(), as: .commandLine(for: officer.organisation))
        }
    }

    /// A role that may not see the page, another organisation's person, somebody whose access was taken away.
    @Test func onlyWhoMaySeeItIsTold() async throws {
        let diary = try await Diary()
        let officer = try await diary.base.principal([.procurementOfficer])
        let trainer = try await diary.base.principal([.trainer], in: officer.organisation)
        let stranger = try await diary.base.principal([.procurementOfficer])
        diary.add(.contractReview, "a", on: diary.today, for: trainer)
        if let person = stranger.person {
            diary.add(.contractReview, "b", on: diary.today, for: .person(person), in: officer.organisation)
        }
        diary.add(.contractReview, "c", on: diary.today, for: officer)
        try await diary.base.store.write { transaction in
            try transaction.execute(
                "UPDATE membership SET disabled_at = 1 WHERE person_id = \(officer.person)")
        }
        #expect(try await diary.send() == 0)
        #expect(try await diary.letters().isEmpty)
    }

    @Test func somebodyOfTwoOrganisationsGetsOneLetterThatNamesThem() async throws {
        let diary = try await Diary()
        let officer = try await diary.base.principal([.procurementOfficer])
        let other = try await diary.base.principal([.administrator])
        let person = try #require(officer.person)
        try await diary.base.store.write { transaction in
            try transaction.execute(
                """
                INSERT INTO membership (person_id, organisation_id, name, name_order, created_at, joined_at)
                VALUES (\(person), \(other.organisation), 'T', 't', 0, 0)
                """)
            try transaction.execute(
                """
                INSERT INTO membership_role (person_id, organisation_id, role)
                VALUES (\(person), \(other.organisation), \(Role.procurementOfficer))
                """)
        }
        diary.add(.planAction, "a", on: diary.today, for: officer)
        diary.add(.planAction, "b", on: diary.today, for: .person(person), in: other.organisation)
        #expect(try await diary.send() == 1)
        let list = try #require(try await diary.letters().first).list()
        #expect(list.contains("Heddlu Prawf 1") && list.contains("Heddlu Prawf 2"))
    }

    @Test func aBusinessIsToldAtItsAddressWithoutALinkOfItsOwn() async throws {
        let diary = try await Diary()
        let officer = try await diary.base.principal([.procurementOfficer])
        diary.add(
            .ownQuestionnaire, "q", on: diary.today, for: .address("owner@gloves.example"), in: officer.organisation)
        diary.add(
            .ownQuestionnaire, "r", on: diary.today, for: .address("no address\r\n"), in: officer.organisation)
        #expect(try await diary.send() == 1)
        let letter = try #require(try await diary.letters().first)
        #expect(letter.text == "ownReminder")
        #expect(letter.values["link"] == "https://manumit.example/answer/return")
        #expect(!letter.list().contains("https://"))
        let kept = try await diary.base.store.read {
            try $0.query("SELECT receiver FROM reminder_letter") { $0.text(0) }
        }
        #expect(kept.count == 1 && kept.allSatisfy { $0.count == 64 })
        let trailed = try await diary.base.store.read {
            try $0.count("SELECT COUNT(*) FROM trail WHERE act = 'disclosure' AND recipient = 'business'")
        }
        #expect(trailed == 1)
    }

    @Test func theDaysAreASetting() async throws {
        let diary = try await Diary()
        let officer = try await diary.base.principal([.procurementOfficer])
        diary.add(on: diary.today.adding(days: 1), for: officer)
        #expect(try await diary.send(before: 0) == 0)
        diary.base.time.move(days: 3)
        #expect(try await diary.send(before: 0, after: 5) == 0)
        diary.base.time.move(days: 3)
        #expect(try await diary.send(before: 0, after: 5) == 1)
    }

    @Test func aLongListIsCutAndSaysSo() async throws {
        let diary = try await Diary()
        let officer = try await diary.base.principal([.procurementOfficer])
        for number in 1...(ReminderLetter.mostLines + 3) {
            diary.add(.planAction, "n\(number)", on: diary.today, for: officer)
        }
        #expect(try await diary.send() == 1)
        let list = try #require(try await diary.letters().first).list()
        #expect(list.components(separatedBy: "https://").count == ReminderLetter.mostLines + 1)
        #expect(list.hasSuffix("And 3 more things."))
    }
}
