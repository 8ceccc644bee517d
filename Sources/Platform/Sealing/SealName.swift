import Crypto

/// What names a sealed thing before and outside the database: a report's seal, an entry, a file. 128 random bits, chosen by whoever
/// seals, so that a browser needs to ask nobody, and a report that is sent twice is known again.
public struct SealName: Sendable, Hashable, CustomStringConvertible {
    /// 32 small hexadecimal digits.
    public let text: String

    /// - Returns: nil unless the text is 32 small hexadecimal digits.
    public init?(_ text: String) {
        let isHexadecimal = text.utf8.allSatisfy {
            (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
        }
        guard text.utf8.count == 32, isHexadecimal else { return nil }
        self.text = text
    }

    public static func random() -> SealName {
        SealName(bytes: SymmetricKey(size: .bits128).withUnsafeBytes { Array($0) })
    }

    private init(bytes: [UInt8]) {
        text = HexadecimalText.written(bytes)
    }

    public var description: String { text }
}
