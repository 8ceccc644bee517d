import Crypto
import Foundation
public import Storage

/// The secret key that signs heads (Ed25519, RFC 8032). Lives in a file outside the store that its owner alone may read.
public struct TrailKey: Sendable {
    private let key: Curve25519.Signing.PrivateKey

    /// A new key.
    public init() { key = Curve25519.Signing.PrivateKey() }

    /// Reads the key's file, or makes one (mode 0600) where there is none.
    /// - Throws: `TrailFileError` with code `.notPrivate` where others may read it.
    public static func kept(at path: String) throws -> TrailKey {
        if let made = try make(at: path) { return made }
        var status = stat()
        guard stat(path, &status) == 0, let text = FileManager.default.contents(atPath: path) else {
            throw TrailFileError(.unusable, path: path, "cannot be read")
        }
        guard status.st_mode & 0o077 == 0 else {
            throw TrailFileError(.notPrivate, path: path, "chmod 600")
        }
        let line = String(decoding: text.prefix(200), as: UTF8.self).trimmingCharacters(in: .newlines)
        guard let bytes = HexText.bytes(line, count: 32),
            let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: bytes)
        else { throw TrailFileError(.malformed, path: path, "expected a key of 64 hexadecimal digits") }
        return TrailKey(key)
    }

    public var publicKey: TrailPublicKey { TrailPublicKey(key.publicKey) }

    /// The head of a chain whose last link is given.
    /// - Throws: an error of the cryptographic library, which is not expected.
    public func head(at: Timestamp, position: Int64, hash: [UInt8], node: String) throws -> TrailHead {
        var head = TrailHead(
            at: at, position: position, hash: hash, node: node, keyName: publicKey.name, signature: [])
        head.signature = Array(try key.signature(for: Data(head.message)))
        return head
    }

    private init(_ key: Curve25519.Signing.PrivateKey) { self.key = key }

    /// Writes a new key beside the place and links it there, so that nobody ever finds half a key and two processes that begin
    /// at once agree on one. nil where there is one already.
    private static func make(at path: String) throws -> TrailKey? {
        guard !FileManager.default.fileExists(atPath: path) else { return nil }
        try? FileManager.default.createDirectory(
            at: URL(fileURLWithPath: path).deletingLastPathComponent(), withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
        let made = TrailKey()
        let draft = "\(path).\(UUID().uuidString)"
        let line = Data((HexText.of(made.key.rawRepresentation) + "\n").utf8)
        guard FileManager.default.createFile(atPath: draft, contents: line, attributes: [.posixPermissions: 0o600])
        else { throw TrailFileError(.unusable, path: path, "cannot be written") }
        defer { unlink(draft) }
        if link(draft, path) == 0 { return made }
        guard errno == EEXIST else { throw TrailFileError(.unusable, path: path, String(cString: strerror(errno))) }
        return nil
    }
}
