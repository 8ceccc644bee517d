/// An address that a letter can be sent to: a mailbox of RFC 5321 section 4.1.2 without quotes, comments and literals, in
/// ASCII. Nothing that could end a line or a command of SMTP passes.
public struct MailAddress: Sendable, Hashable, CustomStringConvertible {
    public let text: String

    /// - Throws: `MailError` with code `.badAddress`.
    public init(_ text: String) throws(MailError) {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard text.utf8.count <= 254, parts.count == 2, Self.isLocal(parts[0]), Self.isDomain(parts[1]) else {
            throw MailError(.badAddress)
        }
        self.text = text
    }

    /// What stands after the `@`.
    public var domain: Substring { text.drop { $0 != "@" }.dropFirst() }

    public var description: String { text }

    private static func isLocal(_ text: Substring) -> Bool {
        (1...64).contains(text.utf8.count)
            && isDotted(text) { isLetterOrDigit($0) || "!#$%&'*+-/=?^_`{|}~".utf8.contains($0) }
    }

    private static func isDomain(_ text: Substring) -> Bool {
        let labels = text.split(separator: ".", omittingEmptySubsequences: false)
        return (1...253).contains(text.utf8.count) && isDotted(text) { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
            && labels.allSatisfy { $0.utf8.count <= 63 && !$0.hasPrefix("-") && !$0.hasSuffix("-") }
    }

    private static func isDotted(_ text: Substring, _ isAllowed: (UInt8) -> Bool) -> Bool {
        text.split(separator: ".", omittingEmptySubsequences: false)
            .allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(isAllowed) }
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }
}
