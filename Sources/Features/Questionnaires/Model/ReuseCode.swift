import AuditTrail
import Crypto

/// By what a business lets another buyer have its answers: 140 random bits, told once, to be written down.
public struct ReuseCode: Sendable, Hashable {
    /// Letters and digits that are not taken for each other (Crockford's base 32).
    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    private static let length = 28

    /// Without blanks.
    let text: String

    /// In seven groups of four.
    public var shown: String {
        stride(from: 0, to: text.count, by: 4).map { String(text.dropFirst($0).prefix(4)) }.joined(separator: " ")
    }

    static func new() -> ReuseCode {
        let bytes = SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) }
        return ReuseCode(text: String(bytes.prefix(length).map { alphabet[Int($0 & 31)] }))
    }

    /// What somebody typed: blanks, dashes and case do not count, and letters that look like digits are taken for them.
    init?(typed: String) {
        let letters = typed.prefix(200).uppercased().filter { !$0.isWhitespace && $0 != "-" }
            .map { $0 == "O" ? "0" : $0 == "I" || $0 == "L" ? "1" : $0 }
        guard letters.count == Self.length, letters.allSatisfy(Self.alphabet.contains) else { return nil }
        text = String(letters)
    }

    private init(text: String) { self.text = text }

    /// What the store keeps of it.
    var hash: String { HexText.of(SHA256.hash(data: Array(text.utf8))) }
}
