import Crypto
import Foundation

/// How versions stand in a column: JSON with its keys in order, equal for equal versions.
enum StoredJSON {
    static func encoded(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    static func value<Value: Decodable>(_ text: String, of _: Value.Type = Value.self) throws -> Value {
        try JSONDecoder().decode(Value.self, from: Data(text.utf8))
    }

    /// What somebody signs: SHA-256 over the title, the label and the texts of a version, in hexadecimal. Marks, notes and
    /// sources may be mended without asking for another signature.
    static func fingerprint(of version: CodeVersion) throws -> String {
        let points = version.commitments.flatMap { commitment in
            [(String(commitment.number), commitment.text)] + commitment.subPoints.map { ($0.number, $0.text) }
        }
        let texts =
            [version.title.english, version.title.welsh, version.label]
            + points.flatMap { [$0.0, $0.1.english, $0.1.welsh] }
        return sha256(Array(try encoded(texts).utf8))
    }

    static func sha256(_ bytes: [UInt8]) -> String {
        SHA256.hash(data: bytes).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
