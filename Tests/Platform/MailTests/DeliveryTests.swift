import Foundation
import Languages
import Storage
import Synchronization
import TestSupport
import Testing

@testable import Mail

/// Handing letters over to real servers, and to ones that mean harm.
@Suite(.enabled(if: ServerProgram.hasPython, "the mail server of the tests is not installed: ./test installs it"))
struct DeliveryTests {
    private func message(
        to recipient: String = "non@force.example", subject: String = "Gwahoddiad – tŷ",
        body: String = "Helô\n.\n..dot\n"
    ) throws -> MailMessage {
        try MailMessage(
            number: "0193-1", from: MailAddress("manumit@force.example"), named: "Heddlu Gwynfryn",
            to: MailAddress(recipient), subject: subject, body: body, languages: [.welsh],
            at: Timestamp(milliseconds: 1_795_338_000_000))
    }

    private func deliver(_ messages: [MailMessage], _ settings: SMTPSettings) async throws -> [MailError?] {
        let outcomes = Mutex<[MailError?]>([])
        try await SMTPClient(settings).deliver(messages) { _, error in outcomes.withLock { $0.append(error) } }
        return outcomes.withLock { $0 }
    }

    private func fault(_ kind: String, _ settings: (MailServer) -> SMTPSettings) async throws -> MailError.Code? {
        let server = try await MailServer(kind)
        let settings = settings(server)
        return await #expect(throws: MailError.self) { _ = try await deliver([message()], settings) }?.code
    }

    @Test(arguments: [
        ("starttls", SMTPSettings.Security.starttls, "localhost"), ("login", .starttls, "127.0.0.1"),
        ("tls", .tls, "localhost"),
    ])
    func signsInUnderEncryption(kind: String, security: SMTPSettings.Security, host: String) async throws {
        let server = try await MailServer(kind)
        let outcome = try await deliver([message()], server.settings(security, host: host, user: MailServer.user))
        #expect(outcome == [nil])
        let taken = try await server.taken()
        #expect(taken.from == "manumit@force.example")
        #expect(taken.to == ["non@force.example"])
        #expect(taken.signedIn)
        #expect(taken.encrypted || kind == "tls")
    }

    @Test func severalLettersGoOverOneConnectionAndArriveAsWritten() async throws {
        let server = try await MailServer("plain")
        let outcome = try await deliver([message(), message(to: "second@force.example")], server.settings(.none))
        #expect(outcome == [nil, nil])
        let text = try await server.taken().text
        #expect(text.contains("Date: Sun, 22 Nov 2026 09:00:00 +0000\r\n"))
        #expect(text.contains("Message-ID: <0193-1@force.example>\r\n"))
        #expect(text.hasSuffix("\r\n\r\nHel=C3=B4\r\n.\r\n..dot\r\n"))
        #expect(try await server.taken().to == ["second@force.example"])
    }

    @Test func aRefusedRecipientDoesNotHoldUpTheOthers() async throws {
        let server = try await MailServer("plain")
        let outcome = try await deliver(
            [
                message(to: "nobody@force.example"), message(to: "later@force.example"),
                message(to: "refuse-the-content@force.example"), message(),
            ], server.settings(.none))
        #expect(outcome.map { $0?.code } == [.refused, .refusedForNow, .refused, nil])
        #expect(outcome.map { $0?.reply } == [550, 451, 554, nil])
    }

    @Test func aLetterLargerThanTheServerTakesIsNotSent() async throws {
        let server = try await MailServer("small")
        #expect(try await deliver([message()], server.settings(.none)).map { $0?.code } == [.tooLarge])
    }

    @Test func aWrongPasswordIsSaid() async throws {
        let code = try await fault("starttls") { $0.settings(.starttls, user: MailServer.user, password: "another") }
        #expect(code == .signInRefused)
    }

    @Test func aCertificateThatNobodyVouchesForIsNotTaken() async throws {
        #expect(try await fault("tls") { $0.settings(.tls, user: MailServer.user, trusted: false) } == .notSecure)
        #expect(try await fault("starttls") { $0.settings(.starttls, trusted: false) } == .notSecure)
    }

    @Test func nothingIsSaidToAServerWhoseEncryptionWasTakenOut() async throws {
        let server = try await MailServer("stripped")
        let error = await #expect(throws: MailError.self) {
            _ = try await deliver([message()], server.settings(.starttls, user: MailServer.user))
        }
        #expect(error?.code == .notSecure)
        #expect(try await server.told() == #"{"saidAfter": ""}"#)
    }

    @Test func wordsSlippedInBeforeEncryptionAreNotBelieved() async throws {
        let server = try await MailServer("early")
        let error = await #expect(throws: MailError.self) {
            _ = try await deliver([message()], server.settings(.starttls, user: MailServer.user))
        }
        #expect(error?.code == .notUnderstood)
    }

    @Test(arguments: [
        ("garbage", MailError.Code.notUnderstood), ("endless", .notUnderstood), ("longline", .notUnderstood),
        ("hangup", .unreachable), ("silent", .timedOut), ("slow", .timedOut),
    ])
    func badServersAreLeft(kind: String, code: MailError.Code) async throws {
        let fault = try await fault(kind) { server in
            var settings = server.settings(.none)
            if code == .timedOut { settings.replyLimit = 300 }
            return settings
        }
        #expect(fault == code)
    }

    @Test func nobodyThereIsSaid() async throws {
        let settings = SMTPSettings(host: "127.0.0.1", port: 1, security: .none)
        let error = await #expect(throws: MailError.self) { _ = try await deliver([message()], settings) }
        #expect(error?.code == .unreachable)
    }

    @Test func withoutEncryptionOnlyThisMachineIsTalkedToAndNoPasswordIsGiven() {
        #expect(throws: MailError(.notSecure)) {
            try SMTPClient(SMTPSettings(host: "mail.example", port: 25, security: .none))
        }
        #expect(throws: MailError(.notSecure)) {
            try SMTPClient(SMTPSettings(host: "localhost", port: 25, security: .none, user: "u", password: "p"))
        }
    }
}
