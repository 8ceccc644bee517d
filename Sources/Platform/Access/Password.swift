import Crypto
import CryptoExtras
import Foundation

/// A password as it is kept: Scrypt (RFC 7914) of it with its own salt and cost, in one line of text
/// `scrypt$log2N$r$p$salt$key` (base64).
struct Password: Sendable {
    /// The cost of new passwords. 2^17, r 8, p 1 takes about 0.4 s and 128 MiB (OWASP Password Storage, 2024).
    struct Cost: Sendable, Hashable {
        var log2Rounds: Int
        var blockSize = 8
        var parallelism = 1
    }

    /// Kept for an account whose person has chosen none yet, and verified against where there is no account, so that the
    /// answer takes as long. No password has this hash.
    static let none = "scrypt$17$8$1$AAAAAAAAAAAAAAAAAAAAAA==$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="

    /// - Throws: `AccessError` with code `.weakPassword` for fewer than 12 characters (NIST SP 800-63B-4 section 3.1.1.2
    ///   wants at least 8 beside a second factor) or more than 1,024 bytes.
    static func requireStrength(of password: String) throws(AccessError) {
        guard password.count >= 12, password.utf8.count <= 1024 else { throw AccessError(.weakPassword) }
    }

    static func hash(_ password: String, cost: Cost) throws -> String {
        let salt = SymmetricKey(size: .bits128).withUnsafeBytes { Data($0) }
        let key = try derive(password, salt: salt, cost: cost)
        return [
            "scrypt", "\(cost.log2Rounds)", "\(cost.blockSize)", "\(cost.parallelism)", salt.base64EncodedString(),
            key.base64EncodedString(),
        ]
        .joined(separator: "$")
    }

    /// Whether the password is the one kept; false for text that is not a kept password. Takes the same time either way.
    static func verify(_ password: String, kept: String) -> Bool {
        let parts = kept.split(separator: "$", omittingEmptySubsequences: false)
        guard parts.count == 6, parts[0] == "scrypt", let rounds = Int(parts[1]), let block = Int(parts[2]),
            let parallelism = Int(parts[3]), (1...20).contains(rounds), (1...16).contains(block),
            (1...16).contains(parallelism), let salt = Data(base64Encoded: String(parts[4])),
            let key = Data(base64Encoded: String(parts[5]))
        else { return false }
        let cost = Cost(log2Rounds: rounds, blockSize: block, parallelism: parallelism)
        guard let derived = try? derive(password, salt: salt, cost: cost), derived.count == key.count else {
            return false
        }
        return zip(derived, key).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }

    private static func derive(_ password: String, salt: Data, cost: Cost) throws -> Data {
        let key = try KDF.Scrypt.deriveKey(
            from: Data(password.precomposedStringWithCompatibilityMapping.utf8), salt: salt, outputByteCount: 32,
            rounds: 1 << cost.log2Rounds, blockSize: cost.blockSize, parallelism: cost.parallelism)
        return key.withUnsafeBytes { Data($0) }
    }
}
