import Access
import AuditTrail
import Crypto
import Foundation

/// Secrets that are told once, and what the store keeps of them.
enum Secret {
    static let tokenLength = 43

    /// 256 random bits in base64url.
    static func token() -> String { SymmetricKey(size: .bits256).withUnsafeBytes { Data($0) }.base64URL }

    /// The SHA-256 in hexadecimal, which is all that is kept.
    static func hash(_ secret: String) -> String { HexText.of(SHA256.hash(data: Array(secret.utf8))) }
}
