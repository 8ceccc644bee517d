import Crypto
import CryptoExtras
import Foundation

/// What a receipt opens: where the report is found, and the key pair that its content key is sealed to. Made from the digits alone, so that
/// nothing of a reporter need be kept.
public struct ReceiptKeys: Sendable {
    /// The digits are random, 76 bits: stretching adds 14 bits to them and does not carry them (docs/sealing.md).
    public static let rounds = 20_000
    /// Bytes of `lookup`.
    public static let lookupLength = 32

    /// Finds the report; tells nothing of the key.
    public let lookup: [UInt8]
    let privateKey: Curve25519.KeyAgreement.PrivateKey

    var publicKey: Curve25519.KeyAgreement.PublicKey { privateKey.publicKey }

    /// About 5 ms of one core.
    /// - Parameter salt: the installation's.
    public init(_ receipt: Receipt, salt: ReceiptSalt) throws {
        let stretched = try KDF.Insecure.PBKDF2.deriveKey(
            from: Data(receipt.digits.utf8), salt: Data("manumit receipt 1|\(salt)".utf8), using: .sha256,
            outputByteCount: 32, unsafeUncheckedRounds: Self.rounds)
        lookup = Self.derived(from: stretched, "manumit receipt lookup 1").withUnsafeBytes { Array($0) }
        privateKey = try Self.derived(from: stretched, "manumit receipt key 1").withUnsafeBytes {
            try Curve25519.KeyAgreement.PrivateKey(rawRepresentation: $0)
        }
    }

    private static func derived(from key: SymmetricKey, _ purpose: String) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(inputKeyMaterial: key, info: Data(purpose.utf8), outputByteCount: 32)
    }
}
