import Crypto
import CryptoExtras
import Foundation
import Sealing

/// A recipient's key pair, wrapped by a passphrase as a browser would have done it (docs/sealing.md). For the demonstration alone: elsewhere a
/// server never sees a passphrase.
struct DemonstrationKey {
    let privateKey = Curve25519.KeyAgreement.PrivateKey()
    /// What stands before the 32 bytes of a private key in PKCS #8 (RFC 8410, section 7).
    private static let head: [UInt8] = [0x30, 0x2E, 2, 1, 0, 0x30, 5, 6, 3, 0x2B, 0x65, 0x6E, 4, 0x22, 4, 0x20]

    var publicKey: [UInt8] { Array(privateKey.publicKey.rawRepresentation) }

    /// About a third of a second.
    func wrapped(by passphrase: String) throws -> String {
        let (salt, nonce) = (AES.GCM.Nonce().bytes + AES.GCM.Nonce().bytes.prefix(4), AES.GCM.Nonce())
        let key = try KDF.Insecure.PBKDF2.deriveKey(
            from: Data(passphrase.precomposedStringWithCompatibilityMapping.utf8), salt: salt, using: .sha256,
            outputByteCount: 32, rounds: WrappedKey.fewestRounds)
        let box = try AES.GCM.seal(
            Data(Self.head) + privateKey.rawRepresentation, using: key, nonce: nonce,
            authenticating: Data("manumit private key 1".utf8))
        let parts = [
            "salt": Data(salt), "nonce": Data(nonce.bytes), "key": box.ciphertext + box.tag,
        ].mapValues { $0.base64EncodedString() }
        return """
            {"version":1,"rounds":\(WrappedKey.fewestRounds),"salt":"\(parts["salt"] ?? "")",\
            "nonce":"\(parts["nonce"] ?? "")","key":"\(parts["key"] ?? "")"}
            """
    }
}

extension AES.GCM.Nonce {
    /// 12 random bytes.
    fileprivate var bytes: [UInt8] { withUnsafeBytes { Array($0) } }
}
