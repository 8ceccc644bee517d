import Crypto
import Foundation

/// SHA-256 (FIPS 180-4) in lower-case hexadecimal.
enum FileDigest {
    static func hex(_ bytes: some DataProtocol) -> String {
        SHA256.hash(data: bytes).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }
}
