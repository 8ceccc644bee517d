import Access
import Crypto
import Foundation

/// Proof Key for Code Exchange (RFC 7636): shows the provider that whoever redeems an authorisation code is who asked for it.
public struct ProofKey: Sendable {
    /// 43 characters of base64url over 32 random bytes; kept by us until the code is redeemed.
    public let verifier: String

    public init() {
        verifier = SymmetricKey(size: .bits256).withUnsafeBytes { Data($0) }.base64URL
    }

    public init(verifier: String) { self.verifier = verifier }

    /// What the provider is told first: base64url of the verifier's SHA-256 (method `S256`).
    public var challenge: String { Data(SHA256.hash(data: Data(verifier.utf8))).base64URL }
}
