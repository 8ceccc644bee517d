import Foundation

/// Reads a file of heads line by line, in bounded memory, whatever it holds.
struct HeadReader {
    struct Line: Sendable, Hashable {
        /// From 1.
        var number: Int
        /// nil where the line is not one that we write.
        var head: TrailHead?
    }

    private let handle: FileHandle
    private let path: String
    private var pending: [UInt8] = []
    private var number = 0
    private var skips = false
    private var isAtEnd = false

    /// - Throws: `TrailFileError` with code `.unusable`.
    init(path: String) throws {
        guard let handle = FileHandle(forReadingAtPath: path) else {
            throw TrailFileError(.unusable, path: path, "cannot be read")
        }
        self.handle = handle
        self.path = path
    }

    /// The next lines, some hundred; empty at the end.
    /// - Throws: `TrailFileError` where the disk fails.
    mutating func next() throws -> [Line] {
        var lines: [Line] = []
        while lines.isEmpty, !isAtEnd {
            let piece: Data?
            do { piece = try handle.read(upToCount: 64 << 10) } catch {
                throw TrailFileError(.unusable, path: path, "cannot be read")
            }
            guard let piece, !piece.isEmpty else {
                isAtEnd = true
                if !pending.isEmpty || skips { lines.append(line()) }
                break
            }
            take(piece, into: &lines)
        }
        return lines
    }

    private mutating func take(_ piece: Data, into lines: inout [Line]) {
        for byte in piece {
            if byte == 0x0A {
                lines.append(line())
            } else if pending.count > TrailHead.longestLine {
                skips = true
            } else {
                pending.append(byte)
            }
        }
    }

    private mutating func line() -> Line {
        number += 1
        let text = skips ? nil : String(validating: pending, as: UTF8.self)
        pending.removeAll(keepingCapacity: true)
        skips = false
        return Line(number: number, head: text.flatMap { TrailHead(line: $0) })
    }
}
