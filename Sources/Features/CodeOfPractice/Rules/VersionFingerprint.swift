import AuditTrail
import Crypto
import Languages
import Storage

/// What stands for the text that somebody signs.
enum VersionFingerprint {
    /// SHA-256 over the title, the label and the texts of a version, in hexadecimal. Marks, notes and sources may be mended
    /// without asking for another signature.
    static func of(_ version: CodeVersion) throws -> String {
        let points = version.commitments.flatMap { commitment in
            [(String(commitment.number), commitment.text)] + commitment.subPoints.map { ($0.number, $0.text) }
        }
        let texts =
            [version.title.english, version.title.welsh, version.label]
            + points.flatMap { [$0.0, $0.1.english, $0.1.welsh] }
        return HexText.of(SHA256.hash(data: Array(try StoredJSON.encoded(texts).utf8)))
    }
}
