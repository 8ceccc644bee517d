import Crypto
import Foundation

/// The secret of an installation: 256 bits that stand outside the database, so that the database alone, or a backup of it,
/// opens no second factor and forges no page. Every purpose has a key of its own, derived by HKDF (RFC 5869), so that what is
/// made for one opens nothing of another.
public struct SecretKey: Sendable {
    /// What a key is for. The name enters the derivation: never change one that is in use.
    public enum Purpose: String, Sendable, CaseIterable {
        /// Seals the secrets that people's authenticator apps share with us.
        case secondFactor = "manumit second factor"
        /// Hashes recovery codes.
        case recoveryCode = "manumit recovery code"
        /// Seals the answers of a form while a person confirms who they are.
        case keptForm = "manumit kept form"
        /// Seals what a browser carries while a person signs in elsewhere.
        case singleSignOn = "manumit single sign-on"
        /// Seals a report that is being written, while its reporter's browser carries it from page to page.
        case reportDraft = "manumit report draft"
        /// Tells whether a database was used with this secret before.
        case fingerprint = "manumit fingerprint"
    }

    public static let length = 32

    private let secret: SymmetricKey

    /// - Returns: nil unless there are 32 bytes.
    public init?(bytes: some Sequence<UInt8>) {
        let bytes = Array(bytes)
        guard bytes.count == Self.length else { return nil }
        secret = SymmetricKey(data: bytes)
    }

    /// Reads 32 bytes in base64, as `text` writes them; blanks and line ends around them are passed over.
    public init?(text: String) {
        guard text.utf8.count <= 200,
            let data = Data(base64Encoded: text.trimmingCharacters(in: .whitespacesAndNewlines))
        else { return nil }
        self.init(bytes: data)
    }

    /// A new secret from the system's random numbers.
    public static func random() -> SecretKey { SecretKey(secret: SymmetricKey(size: .bits256)) }

    private init(secret: SymmetricKey) { self.secret = secret }

    /// The secret itself in base64, for the file that keeps it. Never log it.
    public var text: String { secret.withUnsafeBytes { Data($0).base64EncodedString() } }

    /// Encrypts and authenticates (AES-256-GCM with a random nonce).
    /// - Parameter context: what the sealed bytes belong to, such as a record's identifier; they open nowhere else.
    public func seal(_ plain: [UInt8], for purpose: Purpose, boundTo context: String) throws -> [UInt8] {
        let box = try AES.GCM.seal(plain, using: key(purpose), authenticating: Data(context.utf8))
        return Array(box.nonce) + Array(box.ciphertext) + Array(box.tag)
    }

    /// - Returns: nil for what was not sealed with this secret for this purpose and context.
    public func open(_ sealed: [UInt8], for purpose: Purpose, boundTo context: String) -> [UInt8]? {
        guard let box = try? AES.GCM.SealedBox(combined: sealed),
            let plain = try? AES.GCM.open(box, using: key(purpose), authenticating: Data(context.utf8))
        else { return nil }
        return Array(plain)
    }

    /// A code that only who has the secret can make (HMAC-SHA-256).
    public func code(of text: String, for purpose: Purpose) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: Data(text.utf8), using: key(purpose)))
    }

    private func key(_ purpose: Purpose) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: secret, info: Data(purpose.rawValue.utf8), outputByteCount: Self.length)
    }
}
