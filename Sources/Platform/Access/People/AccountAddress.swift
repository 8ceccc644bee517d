import Foundation

/// An address to sign in with and to send letters to, in lower case. ASCII, as the mail of most bodies takes no other.
public struct AccountAddress: Sendable, Hashable {
    public let text: String

    /// - Throws: `AccessError` with code `.badAddress` unless it looks like `name@example.org` (RFC 5321 section 4.1.2,
    ///   without quotes and literals) in at most 254 bytes.
    public init(_ given: String) throws(AccessError) {
        let text = given.trimmingCharacters(in: .whitespaces).lowercased()
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard text.utf8.count <= 254, parts.count == 2, (1...64).contains(parts[0].utf8.count), !parts[1].isEmpty,
            parts.allSatisfy({ part in
                part.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { !$0.isEmpty }
            }), parts[0].utf8.allSatisfy({ Self.isPlain($0) || "!#$%&'*+/=?^`{|}~.".utf8.contains($0) }),
            parts[1].split(separator: ".").allSatisfy({ label in
                label.utf8.count <= 63 && !label.hasPrefix("-") && !label.hasSuffix("-")
                    && label.utf8.allSatisfy { Self.isPlain($0) && $0 != UInt8(ascii: "_") }
            })
        else { throw AccessError(.badAddress) }
        self.text = text
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"),
            UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
