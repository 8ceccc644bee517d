public import Languages
public import Storage

/// A letter as it goes over the wire (RFC 5322): headers and a text body, in ASCII throughout.
public struct MailMessage: Sendable {
    public let sender: MailAddress
    public let recipient: MailAddress
    /// Lines ended by CRLF, none longer than 998 bytes.
    public let bytes: [UInt8]

    /// The most bytes that a message may have; the letters of this program have some hundreds.
    public static let mostBytes = 256 << 10

    /// - Parameters:
    ///   - number: names the message for good: what is sent twice by mischance is seen once.
    ///   - senderName: stands before the sender's address; may be empty.
    ///   - languages: those of the body, in their order.
    /// - Throws: `MailError` with code `.tooLarge`.
    public init(
        number: String, from sender: MailAddress, named senderName: String, to recipient: MailAddress, subject: String,
        body: String, languages: [Language], at moment: Timestamp
    ) throws(MailError) {
        let name = EncodedWord.header(senderName)
        let quoted = name == senderName ? "\"\(name.filter { $0 != "\"" && $0 != "\\" })\"" : name
        let headers = [
            "Date: \(MailDate.text(moment))",
            "From: \(senderName.isEmpty ? "" : "\(quoted) ")<\(sender)>",
            "To: <\(recipient)>",
            "Message-ID: <\(number)@\(sender.domain)>",
            "Subject: \(EncodedWord.header(subject))",
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: quoted-printable",
            "Content-Language: \(languages.map(\.rawValue).joined(separator: ", "))",
            // Absence notes need not answer (RFC 3834).
            "Auto-Submitted: auto-generated",
        ]
        let bytes = Array((headers.joined(separator: "\r\n") + "\r\n\r\n").utf8) + QuotedPrintable.encoded(body)
        guard bytes.count <= Self.mostBytes else { throw MailError(.tooLarge) }
        self.sender = sender
        self.recipient = recipient
        self.bytes = bytes
    }

    /// The message as it follows DATA: a dot at the start of a line is doubled, and a line with one dot ends it (RFC 5321
    /// section 4.5.2).
    var transparentBytes: [UInt8] {
        var answer: [UInt8] = []
        answer.reserveCapacity(bytes.count + 16)
        var startsLine = true
        for byte in bytes {
            if startsLine, byte == UInt8(ascii: ".") { answer.append(byte) }
            answer.append(byte)
            startsLine = byte == 0x0A
        }
        return answer + Array(".\r\n".utf8)
    }
}
