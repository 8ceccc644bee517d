internal import InputFiles

/// The part of a file in memory: bytes read and not used yet.
///
/// A 0x1A that ends the file is never shown: it is held back until another byte follows.
struct ByteWindow: ~Copyable {
    private let buffer: UnsafeMutableRawBufferPointer
    private var range = 0..<0
    private var holdsSubstitute = false
    private var isAtEnd = false

    init(capacity: Int) {
        buffer = .allocate(byteCount: capacity, alignment: 16)
    }

    deinit { buffer.deallocate() }

    /// The bytes at hand.
    var unread: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: buffer.bindMemory(to: UInt8.self)[range])
    }

    var isEmpty: Bool { range.isEmpty }

    mutating func advance(_ count: Int) {
        range = range.dropFirst(count)
    }

    /// Reads until `count` bytes are at hand or the source ends.
    mutating func fill(atLeast count: Int, from source: any ByteReading) throws(InputProblem) {
        while range.count < count, try readMore(from: source) {}
    }

    /// Reads once; false at the end of the source.
    mutating func readMore(from source: any ByteReading) throws(InputProblem) -> Bool {
        guard !isAtEnd else { return false }
        moveToFront()
        // One byte stays free for the byte held back.
        let free = UnsafeMutableRawBufferPointer(rebasing: buffer[(range.upperBound + 1)...])
        let count = try source.read(into: free)
        if count == 0 {
            isAtEnd = true
            return false
        }
        append(count)
        return true
    }

    private mutating func append(_ count: Int) {
        let start = range.upperBound
        if holdsSubstitute {
            buffer[start] = Delimiter.Character.substitute
            range = range.lowerBound..<start + 1 + count
        } else {
            let fresh = UnsafeRawBufferPointer(rebasing: buffer[(start + 1)..<(start + 1 + count)])
            UnsafeMutableRawBufferPointer(rebasing: buffer[start...]).copyMemory(from: fresh)
            range = range.lowerBound..<start + count
        }
        holdsSubstitute = buffer[range.upperBound - 1] == Delimiter.Character.substitute
        if holdsSubstitute { range = range.dropLast() }
    }

    private mutating func moveToFront() {
        guard range.lowerBound > 0 else { return }
        buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer[range]))
        range = 0..<range.count
    }
}
