import Foundation

/// The heads outside the store: a text file to which lines are added at its end, one a head (`TrailHead.line`), each on the
/// disk before the next. Several processes may share it. Worth most where another account or machine keeps it.
public struct HeadFile: Sendable {
    public let path: String

    public init(path: String) { self.path = path }

    /// Adds a line. A piece of a line that a power cut left at the end is taken away first.
    /// - Throws: `TrailFileError`.
    public func append(_ head: TrailHead) throws {
        let descriptor = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw fault() }
        defer { close(descriptor) }
        guard flock(descriptor, LOCK_EX) == 0 else { throw fault() }
        try removeTornEnd(descriptor)
        let bytes = Array((head.line + "\n").utf8)
        guard write(descriptor, bytes, bytes.count) == bytes.count, fsync(descriptor) == 0 else { throw fault() }
    }

    /// The last head that can be read; nil where there is none.
    public func last() -> TrailHead? {
        guard let file = FileHandle(forReadingAtPath: path), let end = try? file.seekToEnd() else { return nil }
        let start = end > UInt64(Self.tailSize) ? end - UInt64(Self.tailSize) : 0
        guard (try? file.seek(toOffset: start)) != nil, let bytes = try? file.readToEnd() else { return nil }
        return bytes.split(separator: 0x0A).reversed().lazy
            .compactMap { TrailHead(line: String(decoding: $0, as: UTF8.self)) }.first
    }

    /// The last heads that can be read, oldest first; empty where there is no file.
    /// - Throws: `TrailFileError` where the disk fails.
    public func last(_ count: Int) throws -> [TrailHead] {
        guard FileManager.default.fileExists(atPath: path) else { return [] }
        var reader = try HeadReader(path: path)
        var heads: [TrailHead] = []
        while true {
            let lines = try reader.next()
            if lines.isEmpty { return heads.suffix(count) }
            heads = (heads + lines.compactMap(\.head)).suffix(count)
        }
    }

    /// Enough for the last whole line.
    private static let tailSize = 4 * TrailHead.longestLine

    private func removeTornEnd(_ descriptor: Int32) throws {
        let end = lseek(descriptor, 0, SEEK_END)
        guard end > 0 else { return }
        var tail = [UInt8](repeating: 0, count: min(Int(end), TrailHead.longestLine))
        let start = Int(end) - tail.count
        guard pread(descriptor, &tail, tail.count, start) == tail.count else { throw fault() }
        guard tail.last != 0x0A else { return }
        let whole = tail.lastIndex(of: 0x0A).map { start + $0 + 1 } ?? start
        // A file that may only grow (chattr +a) keeps the piece, on a line of its own.
        if ftruncate(descriptor, whole) != 0, write(descriptor, "\n", 1) != 1 { throw fault() }
    }

    private func fault() -> TrailFileError {
        TrailFileError(.unusable, path: path, String(cString: strerror(errno)))
    }
}
