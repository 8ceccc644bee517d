internal import Crypto
internal import Foundation
internal import InputFiles

/// The checksum by which two versions of a list are told apart.
enum WatchlistChecksum {
    /// SHA-256 over the bytes of the files, one after the other, as they stand on disk.
    static func hexadecimal(of files: [String]) throws -> String {
        var hash = SHA256()
        for path in files {
            guard let file = FileHandle(forReadingAtPath: path) else {
                throw InputProblem(.unreadable, file: path, expected: "a file that can be read")
            }
            defer { try? file.close() }
            while let chunk = try file.read(upToCount: 1 << 20), !chunk.isEmpty { hash.update(data: chunk) }
        }
        return hash.finalize().map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// The first 16 hexadecimal digits of the SHA-256 of some texts: a short name for what they say together.
    static func short(_ parts: [String]) -> String {
        let digest = SHA256.hash(data: Data(parts.joined(separator: "\u{1F}").utf8))
        return digest.prefix(8).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
