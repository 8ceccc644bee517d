import Crypto
import Foundation

/// Key, nonces and context of one file (docs/sealing.md).
enum FileKeys {
    static func key(_ content: SymmetricKey, file: SealName) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: content, salt: Data(file.text.utf8), info: Data("manumit file 1".utf8),
            outputByteCount: 32)
    }

    /// The key is used for this file alone, so that the number of the chunk makes a nonce that never comes twice.
    static func nonce(_ number: Int, isLast: Bool) throws -> AES.GCM.Nonce {
        var bytes = [UInt8](repeating: 0, count: 12)
        bytes[7] = isLast ? 1 : 0
        for place in 0..<4 { bytes[8 + place] = UInt8(truncatingIfNeeded: number >> (24 - 8 * place)) }
        return try AES.GCM.Nonce(data: bytes)
    }

    static func context(of file: SealName) -> Data { Data("manumit file 1|\(file)".utf8) }
}
