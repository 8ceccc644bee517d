import Foundation
import Languages
import Storage
import TestSupport
import Testing

@testable import Mail

@Suite struct MessageTests {
    private func text(subject: String, body: String, name: String = "Manumit") throws -> String {
        let message = try MailMessage(
            number: "n", from: MailAddress("a@b.example"), named: name, to: MailAddress("c@d.example"),
            subject: subject,
            body: body, languages: [.english], at: Timestamp(milliseconds: 0))
        return String(decoding: message.bytes, as: UTF8.self)
    }

    @Test(arguments: [
        "a@b@c.example", "", "@b", "a@", "a b@c.example", "a@b.example\r\nRCPT TO:<x@y>", "a@b.example>",
        "<a@b.example",
        "a..b@c.example", ".a@c.example", "a@-b.example", "a@b..c", "tŷ@force.example", "a@b.example\n",
        "\"a\"@b.example",
        "a@[127.0.0.1]",
    ])
    func addressesThatCouldBeACommandAreNone(text: String) {
        #expect(throws: MailError(.badAddress)) { try MailAddress(text) }
    }

    @Test(arguments: ["non.prys@heddlu.example", "o'neill+a_b@x-y.example", "a@localhost"])
    func ordinaryAddressesAreTaken(text: String) throws {
        #expect(try MailAddress(text).text == text)
    }

    @Test(arguments: [
        "Hello\r\nBcc: everybody@example.org", "a\nb", "a\rb", "\u{0}", "x\r\n\r\nbody", "\u{2028}",
        "=?utf-8?Q?=0ABcc?=",
    ])
    func noSubjectOrNameBringsAHeaderOfItsOwn(hostile: String) throws {
        let message = try text(subject: hostile, body: "b", name: hostile)
        let head = try #require(message.firstRange(of: "\r\n\r\n")).lowerBound
        let names = message[..<head].components(separatedBy: "\r\n").filter { !$0.hasPrefix(" ") }
            .map { $0.prefix { $0 != ":" } }
        #expect(
            names == [
                "Date", "From", "To", "Message-ID", "Subject", "MIME-Version", "Content-Type",
                "Content-Transfer-Encoding", "Content-Language", "Auto-Submitted",
            ])
        #expect(message.hasSuffix("\r\n\r\nb\r\n"))
    }

    @Test func longSubjectsAreCutBetweenLetters() throws {
        let subject = String(repeating: "ŵ🙂", count: 60)
        let words = EncodedWord.header(subject).components(separatedBy: "\r\n ")
        #expect(words.allSatisfy { $0.utf8.count <= 75 })
        let decoded = try words.map { word in
            let data = try #require(Data(base64Encoded: String(word.dropFirst(10).dropLast(2))))
            return try #require(String(bytes: data, encoding: .utf8))
        }
        #expect(decoded.joined() == subject)
    }

    @Test func quotedPrintableComesBackWhateverTheText() throws {
        var mutation = Mutation(seed: 3)
        for _ in 0..<300 {
            let bytes = mutation.broken(Array("Line one = ŵ  \r\nsecond\tline.\n\n.\nlast".utf8))
            let text = String(decoding: bytes, as: UTF8.self)
            let encoded = QuotedPrintable.encoded(text)
            #expect(encoded.allSatisfy { (0x20...0x7E).contains($0) || [0x09, 0x0A, 0x0D].contains($0) })
            let lines = String(decoding: encoded, as: UTF8.self).components(separatedBy: "\r\n")
            #expect(lines.allSatisfy { $0.utf8.count <= 76 && !$0.hasSuffix(" ") && !$0.hasSuffix("\t") })
            let plain = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
            let expected = plain.isEmpty || plain.hasSuffix("\n") ? plain : plain + "\n"
            #expect(Self.decoded(encoded) == Array(expected.utf8))
        }
    }

    @Test func aLineWithOneDotDoesNotEndTheLetter() throws {
        let message = try MailMessage(
            number: "n", from: MailAddress("a@b.example"), named: "", to: MailAddress("c@d.example"), subject: "s",
            body: ".\nQUIT\n.", languages: [.english], at: Timestamp(milliseconds: 0))
        #expect(
            String(decoding: message.transparentBytes, as: UTF8.self).hasSuffix("\r\n\r\n..\r\nQUIT\r\n..\r\n.\r\n"))
    }

    @Test func aLetterWithoutEndIsNotWritten() {
        #expect(throws: MailError(.tooLarge)) { try text(subject: "s", body: String(repeating: "x", count: 1 << 20)) }
    }

    @Test func repliesAreReadWhateverTheBytes() throws {
        var mutation = Mutation(seed: 9)
        for _ in 0..<2000 {
            var parser = SMTPReplyParser()
            do throws(MailError) {
                for byte in mutation.broken(
                    Array("250-localhost\r\n250-SIZE 1000\r\n250 AUTH PLAIN\r\n354 go\r\n".utf8))
                {
                    if let reply = try parser.take(byte) {
                        #expect((200...599).contains(reply.code))
                        #expect(reply.lines.count <= SMTPReplyParser.mostLines)
                    }
                }
            } catch {
                #expect(error.code == .notUnderstood)
            }
        }
    }

    /// Written from the RFC's rules for readers: soft breaks vanish, `=XX` is a byte.
    private static func decoded(_ bytes: [UInt8]) -> [UInt8] {
        let text = String(decoding: bytes, as: UTF8.self).replacingOccurrences(of: "=\r\n", with: "")
            .replacingOccurrences(of: "\r\n", with: "\n")
        var answer: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "=") else {
                answer.append(byte)
                continue
            }
            answer.append(UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) ?? 0)
            rest = rest.dropFirst(2)
        }
        return answer
    }
}
