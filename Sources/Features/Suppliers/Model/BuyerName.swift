import Crypto

/// Who a buyer is. Buyers are in no register: notices name them, and the same name is the same body, whatever its capitals and
/// blanks.
public struct BuyerName: Sendable, Hashable {
    /// In small letters, with one blank between words.
    public let folded: String

    public init(_ name: String) {
        folded = name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Stands for the name in addresses: 32 digits of the hash of it.
    public var key: String {
        let digits = Array("0123456789abcdef")
        return SHA256.hash(data: Array(folded.utf8)).prefix(16).reduce(into: "") { text, byte in
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
    }
}
