internal import InputFiles

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// The part of a file in memory: from the start of the record at hand to the last byte read, and where that part lies in
/// lines.
final class ScanWindow {
    private(set) var bytes: UnsafeMutablePointer<UInt8>
    /// Where scanning stands.
    var place = 0
    /// Just past the last byte read.
    private(set) var end = 0
    /// The line, from 1, of `place`.
    var line = 1
    /// Where that line starts; negative when that part has left memory.
    var lineStart = 0
    /// The start of the bytes to keep; nil when only those from `place` on matter.
    private(set) var kept: Int?
    /// Whether a record grew past the limit and its start was given up.
    private(set) var hasOverflowed = false

    let source: TextSource
    private let limit: Int
    private let chunk: Int
    private var capacity: Int
    private var isAtEnd = false
    /// The last byte that is no space among those that have left memory.
    private var lastSignificantGone: UInt8?

    init(_ source: any ByteReading, limit: Int, chunk: Int) {
        self.source = TextSource(source, keepsFaults: true)
        self.limit = limit
        self.chunk = chunk
        capacity = chunk * 2
        // The padding is read by the parser, never looked at, so it needs no content.
        bytes = .allocate(capacity: capacity + JSONDocument.padding)
    }

    deinit { bytes.deallocate() }

    var column: Int { place - lineStart + 1 }

    /// Starts to keep bytes at `place`.
    func keepFromHere() {
        kept = place
        hasOverflowed = false
    }

    /// Keeps nothing before `place` any more.
    func letGo() {
        kept = nil
        hasOverflowed = false
    }

    /// Goes back to the start of a line that is still in memory.
    func go(to lineStart: Int, line: Int) {
        place = lineStart
        self.line = line
        self.lineStart = lineStart
        letGo()
    }

    /// Counts the line break at `place` and steps over it.
    func passLineBreak() {
        place += 1
        line += 1
        lineStart = place
    }

    /// Reads more behind `end`, moving what is kept to the front; false at the end of the file. Positions are moved along.
    func refill() throws(InputProblem) -> Bool {
        if isAtEnd { return false }
        if let kept, end - kept >= limit {
            hasOverflowed = true
            self.kept = nil
        }
        makeRoom()
        let room = UnsafeMutableRawBufferPointer(start: bytes + end, count: min(chunk, capacity - end))
        let count = try source.read(into: room)
        end += count
        isAtEnd = count == 0
        return count > 0
    }

    private func makeRoom() {
        let first = kept ?? place
        if capacity - end < chunk, first > 0 {
            lastSignificantGone = lastSignificant(before: first)
            bytes.update(from: bytes + first, count: end - first)
            place -= first
            end -= first
            lineStart -= first
            kept = kept.map { $0 - first }
        }
        if capacity - end < chunk {
            let larger = min(capacity * 2, limit + 2 * chunk)
            let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: larger + JSONDocument.padding)
            moved.update(from: bytes, count: end)
            bytes.deallocate()
            bytes = moved
            capacity = larger
        }
    }

    /// The byte at `place + offset`, reading on where needed; nil past the end of the file.
    func peek(_ offset: Int = 0) throws(InputProblem) -> UInt8? {
        while place + offset >= end {
            if try !refill() { return nil }
        }
        return bytes[place + offset]
    }

    /// The bytes from `place` to the end of its line or of the file, without a carriage return, reading on where needed; nil where
    /// they are more than allowed. The place must be kept.
    func lengthOfLine(atMost most: Int) throws(InputProblem) -> Int? {
        var searched = 0
        while true {
            let start = bytes + place
            if let found = memchr(start + searched, Int32(UInt8(ascii: "\n")), end - place - searched) {
                let length = found - UnsafeMutableRawPointer(start)
                return length > 0 && start[length - 1] == UInt8(ascii: "\r") ? length - 1 : length
            }
            searched = end - place
            if searched >= most { return nil }
            if try !refill() { return end - place }
        }
    }

    /// The last byte before `place` that is no space; nil where there is none.
    var lastSignificant: UInt8? { lastSignificant(before: place) }

    private func lastSignificant(before limit: Int) -> UInt8? {
        var index = limit - 1
        while index >= 0 {
            if bytes[index] > 0x20 { return bytes[index] }
            index -= 1
        }
        return lastSignificantGone
    }

    /// The text from `place` to the end of its line, for a problem: at most 100 bytes of what is in memory.
    var excerpt: String {
        let rest = UnsafeRawBufferPointer(start: bytes + place, count: min(100, end - place))
        let line = rest.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        return String(decoding: TextEncoding.repairedUTF8(UnsafeRawBufferPointer(rebasing: line)).bytes, as: UTF8.self)
    }
}
