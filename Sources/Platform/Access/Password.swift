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

        /// What an attacker pays for one guess, up to a constant.
        var work: Int { (1 << log2Rounds) * blockSize * parallelism }
    }

    /// What a check came to.
    struct Check: Sendable, Hashable {
        var isRight = false
        /// The right password as it is kept today, where it was kept at a lower cost.
        var upgraded: String?
    }

    let cost: Cost
    private let salt: Data
    private let key: Data

    /// nil for text that is not a kept password.
    init?(kept: String) {
        let parts = kept.split(separator: "$", omittingEmptySubsequences: false)
        guard parts.count == 6, parts[0] == "scrypt", let rounds = Int(parts[1]), let block = Int(parts[2]),
            let parallelism = Int(parts[3]), (1...20).contains(rounds), (1...16).contains(block),
            (1...16).contains(parallelism), let salt = Data(base64Encoded: String(parts[4])),
            let key = Data(base64Encoded: String(parts[5])), !key.isEmpty
        else { return nil }
        cost = Cost(log2Rounds: rounds, blockSize: block, parallelism: parallelism)
        self.salt = salt
        self.key = key
    }

    /// Kept for an account whose person has chosen none yet, and verified against where there is no account, so that the
    /// answer takes as long. No password has this hash.
    static let none = "scrypt$17$8$1$AAAAAAAAAAAAAAAAAAAAAA==$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="

    /// - Throws: `AccessError` with code `.weakPassword` for fewer than 12 characters (NIST SP 800-63B-4 section 3.1.1.2
    ///   wants at least 8 beside a second factor), more than 1,024 bytes, or one that is tried first.
    /// - Parameter known: what everybody knows of the person: the name, the address.
    static func requireStrength(of password: String, known: [String]) throws(AccessError) {
        guard password.count >= 12, password.utf8.count <= 1024, !GuessablePassword(known: known).matches(password)
        else { throw AccessError(.weakPassword) }
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

    /// Compares, and costs at least today's work whatever comes of it: where there is no such account, where it has no
    /// password, and where it was kept at a lower cost. The time taken thus tells nothing about the account.
    static func check(_ password: String, kept: String, today: Cost) -> Check {
        guard let kept = Password(kept: kept) else {
            _ = try? hash(password, cost: today)
            return Check()
        }
        let isRight = kept.matches(password)
        guard kept.cost.work < today.work else { return Check(isRight: isRight) }
        let upgraded = try? hash(password, cost: today)
        return Check(isRight: isRight, upgraded: isRight ? upgraded : nil)
    }

    private func matches(_ password: String) -> Bool {
        guard let derived = try? Self.derive(password, salt: salt, cost: cost) else { return false }
        return SecretText.equal(Array(derived), Array(key))
    }

    private static func derive(_ password: String, salt: Data, cost: Cost) throws -> Data {
        let key = try KDF.Scrypt.deriveKey(
            from: Data(password.precomposedStringWithCompatibilityMapping.utf8), salt: salt, outputByteCount: 32,
            rounds: 1 << cost.log2Rounds, blockSize: cost.blockSize, parallelism: cost.parallelism)
        return key.withUnsafeBytes { Data($0) }
    }
}
