import Crypto
import Foundation

/// What checks the signatures of heads. May be given to anybody.
public struct TrailPublicKey: Sendable {
    private let key: Curve25519.Signing.PublicKey

    init(_ key: Curve25519.Signing.PublicKey) { self.key = key }

    /// Reads `line`; nil for other text.
    public init?(line: String) {
        let parts = line.split(separator: " ")
        guard parts.count == 2, parts[0] == Self.kind, let bytes = HexText.bytes(parts[1], count: 32),
            let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes)
        else { return nil }
        self.key = key
    }

    private static let kind = "manumit-trail-ed25519"

    /// One line of text: the kind of key and its 32 bytes in hexadecimal.
    public var line: String { "\(Self.kind) \(HexText.of(key.rawRepresentation))" }

    /// The first 8 bytes of the key's SHA-256 in hexadecimal: which key signed, not proof of it.
    public var name: String { HexText.of(SHA256.hash(data: key.rawRepresentation).prefix(8)) }

    /// Whether this key signed the head as it stands.
    public func signed(_ head: TrailHead) -> Bool {
        head.keyName == name && key.isValidSignature(Data(head.signature), for: Data(head.message))
    }

    /// Reads a file with one key a line, such as that of the key in use and those before it.
    /// - Throws: `TrailFileError`.
    public static func read(_ path: String) throws -> [TrailPublicKey] {
        guard let text = FileManager.default.contents(atPath: path).map({ String(decoding: $0, as: UTF8.self) }) else {
            throw TrailFileError(.unusable, path: path, "cannot be read")
        }
        let lines = text.split(whereSeparator: \.isNewline).prefix(1000)
        let keys = lines.map { TrailPublicKey(line: String($0)) }
        guard !keys.isEmpty, !keys.contains(where: { $0 == nil }) else {
            throw TrailFileError(
                .malformed, path: path, "expected one public key a line, as `manumit audit key` prints it")
        }
        return keys.compactMap { $0 }
    }
}
