/// Puts answers together from bytes as they come. Bounded: a server that talks without end is cut short.
struct SMTPReplyParser: Sendable {
    /// RFC 5321 section 4.5.3.1.5 allows 512; some servers say more.
    static let longestLine = 2000
    static let mostLines = 100

    private var line: [UInt8] = []
    private var code: Int?
    private var lines: [String] = []

    /// Takes one byte.
    /// - Returns: the answer that the byte completes.
    /// - Throws: `MailError` with code `.notUnderstood` where it is none or exceeds a limit.
    mutating func take(_ byte: UInt8) throws(MailError) -> SMTPReply? {
        guard byte == 0x0A else {
            guard line.count < Self.longestLine else { throw MailError(.notUnderstood) }
            line.append(byte)
            return nil
        }
        if line.last == 0x0D { line.removeLast() }
        defer { line.removeAll(keepingCapacity: true) }
        let digits = line.prefix(3)
        guard digits.count == 3, digits.allSatisfy({ (48...57).contains($0) }), (50...53).contains(digits[0]) else {
            throw MailError(.notUnderstood)
        }
        let number = digits.reduce(0) { $0 * 10 + Int($1 - 48) }
        guard code == nil || code == number, lines.count < Self.mostLines else { throw MailError(.notUnderstood) }
        lines.append(String(decoding: line.dropFirst(4), as: UTF8.self))
        switch line.count > 3 ? line[3] : 0x20 {
        case UInt8(ascii: "-"):
            code = number
            return nil
        case 0x20:
            defer { (code, lines) = (nil, []) }
            return SMTPReply(code: number, lines: lines)
        default: throw MailError(.notUnderstood)
        }
    }
}
