import Foundation
import Languages
import Storage
import TestSupport
import Testing

@testable import Mail

@Suite struct OutboxTests {
    private struct Broken: Error {}

    private func posted(_ test: TestStore, to address: String = "non@force.example") async throws -> Outbox {
        let outbox = Outbox(clock: test.clock)
        try await test.store.write { transaction in
            try outbox.post(
                Letter("test", ["link": "https://manumit.example/"]), to: address, language: .welsh, in: transaction)
        }
        return outbox
    }

    private func counts(_ test: TestStore) async throws -> [QueuedLetter.State: Int] {
        try await test.store.read { try Outbox.counts(in: $0) }
    }

    private func sender(_ test: TestStore, _ outbox: Outbox, _ settings: SMTPSettings) throws -> MailSender {
        MailSender(
            store: test.store, outbox: outbox, catalogue: try Catalogue(), client: try SMTPClient(settings),
            sender: try MailAddress("manumit@force.example"), senderName: "Manumit")
    }

    @Test func aLetterExistsOnlyWithItsAct() async throws {
        let test = try await TestStore(Outbox.migrations)
        let outbox = Outbox(clock: test.clock)
        await #expect(throws: Broken.self) {
            try await test.store.write { transaction in
                try outbox.post(Letter("test"), to: "a@b.example", language: .english, in: transaction)
                throw Broken()
            }
        }
        #expect(try await counts(test)[.waiting] == 0)
        _ = try await posted(test)
        #expect(try await counts(test)[.waiting] == 1)
    }

    @Test func anAddressThatIsNoneIsRefusedWithTheAct() async throws {
        let test = try await TestStore(Outbox.migrations)
        await #expect(throws: MailError(.badAddress)) { _ = try await posted(test, to: "a@b.example\r\nDATA") }
    }

    @Test func twoSendersNeverTakeTheSameLetter() async throws {
        let test = try await TestStore(Outbox.migrations)
        let outbox = try await posted(test)
        #expect(try await outbox.takeDue(10, in: test.store).count == 1)
        #expect(try await outbox.takeDue(10, in: test.store).isEmpty)
        // The process that took it has ended meanwhile.
        test.time.move(minutes: Outbox.lease + 1)
        #expect(try await outbox.takeDue(10, in: test.store).map(\.tries) == [1])
    }

    @Test func aLetterIsTriedLaterAndLaterAndThenGivenUp() async throws {
        let test = try await TestStore(Outbox.migrations)
        let outbox = try await posted(test)
        let sender = try sender(test, outbox, SMTPSettings(host: "127.0.0.1", port: 1, security: .none))
        for _ in 1..<Outbox.mostTries {
            await #expect(throws: MailError(.unreachable)) { try await sender.sendDue() }
            #expect(try await sender.sendDue() == 0)
            test.time.move(hours: 6)
        }
        #expect(try await counts(test)[.waiting] == 1)
        await #expect(throws: MailError(.unreachable)) { try await sender.sendDue() }
        #expect(try await counts(test) == [.waiting: 0, .sent: 0, .failed: 1])
        test.time.move(days: Outbox.daysKept + 1)
        #expect(try await outbox.removeOld(in: test.store) == 1)
    }

    @Test(.enabled(if: ServerProgram.hasPython, "the mail server of the tests is not installed: ./test installs it"))
    func aSentLetterLeavesNeitherAddressNorWords() async throws {
        let test = try await TestStore(Outbox.migrations)
        let outbox = try await posted(test)
        let server = try await MailServer("plain")
        #expect(try await sender(test, outbox, server.settings(.none)).sendDue() == 1)
        let text = try await server.taken().text
        #expect(text.contains("Subject: Neges brawf gan Manumit / A test message from Manumit\r\n"))
        #expect(text.contains("Content-Language: cy, en\r\n"))
        let (welsh, english) = (text.range(of: "Mae Manumit ar gael yn"), text.range(of: "Manumit is at"))
        #expect(try #require(welsh).lowerBound < #require(english).lowerBound)
        #expect(text.contains("https://manumit.example/"))
        let left = try await test.store.read { transaction in
            try transaction.query("SELECT recipient, text_values, state FROM mail_outbox") {
                [$0.text(0), $0.text(1), $0.text(2)]
            }
        }
        #expect(left == [["", "{}", "sent"]])
    }

    @Test(.enabled(if: ServerProgram.hasPython, "the mail server of the tests is not installed: ./test installs it"))
    func aConnectionThatBreaksOffLosesNoLetterAndRepeatsNone() async throws {
        let test = try await TestStore(Outbox.migrations)
        let outbox = try await posted(test, to: "first@force.example")
        _ = try await posted(test, to: "second@force.example")
        let breaking = try await MailServer("quitter")
        let sender = try sender(test, outbox, breaking.settings(.none))
        await #expect(throws: MailError(.unreachable)) { try await sender.sendDue() }
        #expect(try await counts(test) == [.waiting: 1, .sent: 1, .failed: 0])
    }
}
