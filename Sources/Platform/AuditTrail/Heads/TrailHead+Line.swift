import Foundation
import Storage

/// A head as one line of text: `1 2026-11-22T09:00:00.000Z 1234 HASH NODE KEY SIGNATURE`, its parts parted by one blank; hash,
/// key and signature in lower-case hexadecimal, the node with everything but letters, digits, `.`, `-` and `_` as `%XX`.
extension TrailHead {
    /// The longest line that is read, in bytes, without its line end.
    static let longestLine = 1024

    /// Without the line end.
    public var line: String {
        [
            "1", InstantText.of(at), String(position), HexText.of(hash), HexText.escaped(node), keyName,
            HexText.of(signature),
        ].joined(separator: " ")
    }

    /// nil unless the line is one that `line` writes, to the byte.
    public init?(line: String) {
        guard line.utf8.count <= Self.longestLine else { return nil }
        let parts = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 7, parts[0] == "1", let at = InstantText.read(parts[1]), let position = Int64(parts[2]),
            position > 0, let hash = HexText.bytes(parts[3], count: 32), let node = HexText.unescaped(parts[4]),
            HexText.bytes(parts[5], count: 8) != nil, let signature = HexText.bytes(parts[6], count: 64)
        else { return nil }
        self.init(at: at, position: position, hash: hash, node: node, keyName: parts[5], signature: signature)
        guard self.line == line else { return nil }
    }
}
