import Foundation

/// A recipient's private key, encrypted under a passphrase that this program never learns. It is made and opened in the recipient's browser;
/// here it is only looked at from outside, so that nothing weaker is kept.
public struct WrappedKey: Sendable, Hashable, Codable {
    /// OWASP, Password Storage Cheat Sheet, 2023: PBKDF2-HMAC-SHA256 with 600,000 rounds.
    public static let fewestRounds = 600_000
    public static let mostRounds = 10_000_000

    public var version: Int
    public var rounds: Int
    /// Base64 of 16 bytes, of 12 bytes, and of 64: 48 of PKCS #8 and the tag.
    public var salt: String
    public var nonce: String
    public var key: String

    /// - Parameter json: as the browser made it; at most 2 kB.
    /// - Returns: nil unless it has the form of docs/sealing.md and rounds enough.
    public init?(json: String) {
        guard json.utf8.count <= 2048, let found = try? JSONDecoder().decode(Self.self, from: Data(json.utf8)),
            found.version == 1, (Self.fewestRounds...Self.mostRounds).contains(found.rounds),
            Data(base64Encoded: found.salt)?.count == 16, Data(base64Encoded: found.nonce)?.count == 12,
            Data(base64Encoded: found.key)?.count == 64
        else { return nil }
        self = found
    }
}
