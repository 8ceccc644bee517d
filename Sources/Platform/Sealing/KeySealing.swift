public import Crypto
import Foundation

/// Seals a report's keys to those who may open it, by HPKE (RFC 9180, base mode, one shot): whoever has the private key opens them, and
/// nobody else, the sealer included. docs/sealing.md has the format.
public enum KeySealing {
    private static let suite = HPKE.Ciphersuite(kem: .Curve25519_HKDF_SHA256, kdf: .HKDF_SHA256, aead: .AES_GCM_256)
    private static let info = Data("manumit report key 1".utf8)
    private static let encapsulatedLength = 32
    private static let tagLength = 16

    /// How many bytes are kept for a recipient, and for the receipt.
    public static let recipientLength = encapsulatedLength + 2 * ReportKeys.length + tagLength
    public static let receiptLength = encapsulatedLength + ReportKeys.length + tagLength

    /// Seals both keys to a recipient. About 0.1 ms.
    /// - Throws: `SealingError` `.badKey`.
    public static func seal(_ keys: ReportKeys, to recipient: RecipientPublicKey, seal: SealName) throws -> [UInt8] {
        try sealed(keys.joined, to: recipient.bytes, context: "\(seal)|\(recipient.id)")
    }

    /// Seals the content key to the receipt.
    public static func seal(_ content: SymmetricKey, to receipt: ReceiptKeys, seal: SealName) throws -> [UInt8] {
        try sealed(
            content.withUnsafeBytes { Array($0) }, to: Array(receipt.publicKey.rawRepresentation),
            context: "\(seal)|receipt")
    }

    /// Opens what was sealed to a recipient.
    /// - Throws: `SealingError` `.doesNotOpen`.
    public static func open(
        _ sealed: [UInt8], with key: Curve25519.KeyAgreement.PrivateKey, id: String, seal: SealName
    ) throws -> ReportKeys {
        let plain = try opened(sealed, with: key, context: "\(seal)|\(id)")
        guard plain.count == 2 * ReportKeys.length else { throw SealingError(.doesNotOpen) }
        return ReportKeys(
            content: SymmetricKey(data: plain.prefix(ReportKeys.length)),
            desk: SymmetricKey(data: plain.suffix(ReportKeys.length)))
    }

    /// Opens what was sealed to the receipt.
    /// - Throws: `SealingError` `.doesNotOpen`.
    public static func open(_ sealed: [UInt8], with receipt: ReceiptKeys, seal: SealName) throws -> SymmetricKey {
        let plain = try opened(sealed, with: receipt.privateKey, context: "\(seal)|receipt")
        guard plain.count == ReportKeys.length else { throw SealingError(.doesNotOpen) }
        return SymmetricKey(data: plain)
    }

    private static func sealed(_ plain: [UInt8], to publicKey: [UInt8], context: String) throws -> [UInt8] {
        do {
            let key = try Curve25519.KeyAgreement.PublicKey(rawRepresentation: publicKey)
            var sender = try HPKE.Sender(recipientKey: key, ciphersuite: suite, info: info)
            let sealed = try sender.seal(plain, authenticating: Data(context.utf8))
            return Array(sender.encapsulatedKey) + Array(sealed)
        } catch { throw SealingError(.badKey) }
    }

    private static func opened(
        _ sealed: [UInt8], with key: Curve25519.KeyAgreement.PrivateKey, context: String
    ) throws -> Data {
        do {
            var recipient = try HPKE.Recipient(
                privateKey: key, ciphersuite: suite, info: info,
                encapsulatedKey: Data(sealed.prefix(encapsulatedLength)))
            return try recipient.open(
                Data(sealed.dropFirst(encapsulatedLength)), authenticating: Data(context.utf8))
        } catch { throw SealingError(.doesNotOpen) }
    }
}
