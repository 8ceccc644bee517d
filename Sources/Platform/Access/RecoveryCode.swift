import Crypto
import Foundation

/// A code that lets a person in once who has lost the phone with the authenticator app: 60 random bits in the 32 letters and
/// digits that are not mistaken for each other (Crockford's base 32), `7KQX-M2PD-40ZT`.
enum RecoveryCode {
    /// How many are given at a time.
    static let count = 10
    private static let length = 12
    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

    static func new() -> String {
        let bytes = SymmetricKey(size: SymmetricKeySize(bitCount: length * 8)).withUnsafeBytes { Array($0) }
        return grouped(bytes.map { alphabet[Int($0 & 31)] })
    }

    /// What was typed, in the form that is compared: dashes, blanks and small letters do not matter, and letters that look
    /// like digits are those digits. nil for what cannot be a recovery code.
    static func read(_ typed: String) -> String? {
        guard typed.utf8.count <= 100 else { return nil }
        var letters: [Character] = []
        for character in typed.uppercased() where !character.isWhitespace && character != "-" && character != "–" {
            switch character {
            case "O": letters.append("0")
            case "I", "L": letters.append("1")
            default: letters.append(character)
            }
        }
        guard letters.count == length, letters.allSatisfy(alphabet.contains) else { return nil }
        return grouped(letters)
    }

    private static func grouped(_ letters: [Character]) -> String {
        stride(from: 0, to: letters.count, by: 4).map { String(letters[$0..<min($0 + 4, letters.count)]) }
            .joined(separator: "-")
    }
}
