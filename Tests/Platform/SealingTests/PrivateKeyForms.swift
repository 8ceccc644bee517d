import Crypto
import CryptoExtras
import Foundation
import Sealing

/// What only browsers do with private keys, once more for the tests: wrapping them by a passphrase, and writing them on paper.
enum PrivateKeyForms {
    typealias PrivateKey = Curve25519.KeyAgreement.PrivateKey

    private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
    /// What stands before the 32 bytes in PKCS #8 (RFC 8410, section 7).
    private static let head: [UInt8] = [0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x6e, 4, 0x22, 4, 0x20]
    private static let context = Data("manumit private key 1".utf8)

    static func wrapped(_ key: PrivateKey, _ passphrase: String) throws -> WrappedKey {
        let salt = SymmetricKey(size: .bits128).withUnsafeBytes { Data($0) }
        let rounds = WrappedKey.fewestRounds
        let box = try AES.GCM.seal(
            Data(head) + key.rawRepresentation, using: stretched(passphrase, salt, rounds), authenticating: context)
        let json = """
            {"version":1,"rounds":\(rounds),"salt":"\(salt.base64EncodedString())",\
            "nonce":"\(Data(box.nonce).base64EncodedString())",\
            "key":"\((box.ciphertext + box.tag).base64EncodedString())"}
            """
        guard let wrapped = WrappedKey(json: json) else { throw SealingError(.badKey) }
        return wrapped
    }

    static func open(_ wrapped: WrappedKey, _ passphrase: String) throws -> PrivateKey {
        guard let salt = Data(base64Encoded: wrapped.salt), let nonce = Data(base64Encoded: wrapped.nonce),
            let key = Data(base64Encoded: wrapped.key)
        else { throw SealingError(.badKey) }
        let box = try AES.GCM.SealedBox(combined: nonce + key)
        let plain = try AES.GCM.open(
            box, using: stretched(passphrase, salt, wrapped.rounds), authenticating: context)
        return try PrivateKey(rawRepresentation: plain.suffix(32))
    }

    private static func stretched(_ passphrase: String, _ salt: Data, _ rounds: Int) throws -> SymmetricKey {
        try KDF.Insecure.PBKDF2.deriveKey(
            from: Data(passphrase.precomposedStringWithCompatibilityMapping.utf8), salt: salt, using: .sha256,
            outputByteCount: 32, unsafeUncheckedRounds: rounds)
    }

    /// 14 groups of 4.
    static func paper(_ key: PrivateKey) -> String {
        let bytes = Array(key.rawRepresentation) + SHA256.hash(data: key.rawRepresentation).prefix(3)
        let bits = bytes.flatMap { byte in (0..<8).map { (byte >> (7 - $0)) & 1 } }
        let text = stride(from: 0, to: bits.count, by: 5).map { start in
            letters[bits[start..<start + 5].reduce(0) { $0 << 1 | Int($1) }]
        }
        return stride(from: 0, to: text.count, by: 4).map { String(text[$0..<$0 + 4]) }.joined(separator: " ")
    }

    static func read(paper: String) throws -> PrivateKey {
        let values = paper.filter { $0 != " " }.compactMap { letters.firstIndex(of: $0) }
        guard values.count == 56 else { throw SealingError(.badKey) }
        let bits = values.flatMap { value in (0..<5).map { (value >> (4 - $0)) & 1 } }
        let bytes = stride(from: 0, to: bits.count, by: 8).map { start in
            UInt8(bits[start..<start + 8].reduce(0) { $0 << 1 | $1 })
        }
        guard Array(SHA256.hash(data: bytes.prefix(32)).prefix(3)) == bytes.suffix(3) else {
            throw SealingError(.badKey)
        }
        return try PrivateKey(rawRepresentation: bytes.prefix(32))
    }
}
