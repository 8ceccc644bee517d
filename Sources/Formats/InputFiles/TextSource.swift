/// The text of a source as valid UTF-8 without a byte order mark, whatever its encoding, chunk by chunk.
///
/// UTF-8 and UTF-16 (with or without mark) are told apart by the first bytes. Bytes that are not UTF-8 are read as
/// Windows-1252 and counted, so files in ISO-8859-1, and files of mixed origin, lose nothing. Memory: one 64 KiB buffer.
public final class TextSource: ByteReading {
    /// The encoding read: the one given, or the one found once the first chunk has been read.
    public private(set) var encoding: TextEncoding
    /// Bytes that were not well formed so far.
    public var repairs: Int { transcoder.repairs }
    public var name: String { source.name }
    public var bytesRead: Int64 { source.bytesRead }
    public var bytesTotal: Int64? { source.bytesTotal }

    private let source: any ByteReading
    private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 << 10, alignment: 64)
    private var pending = 0..<0
    private var isAtEnd = false
    private var hasStarted = false
    private let isGiven: Bool
    private let keepsFaults: Bool
    private var transcoder: Transcoder

    /// - Parameters:
    ///   - encoding: The encoding to read; nil to find it.
    ///   - keepsFaults: UTF-8 passes as it stands, faults included, for readers that repair record by record.
    public init(_ source: any ByteReading, encoding: TextEncoding? = nil, keepsFaults: Bool = false) {
        self.keepsFaults = keepsFaults
        self.source = source
        self.encoding = encoding ?? .utf8
        isGiven = encoding != nil
        transcoder = Transcoder(encoding: self.encoding)
    }

    deinit { buffer.deallocate() }

    /// - Parameter output: At least 4 bytes, the longest character.
    public func read(into output: UnsafeMutableRawBufferPointer) throws(InputProblem) -> Int {
        precondition(output.count >= 4 || output.isEmpty, "room for one character")
        if output.isEmpty { return 0 }
        if !hasStarted { try start() }
        if keepsFaults, encoding == .utf8 { return try readAsItStands(into: output) }
        while true {
            let input = UnsafeRawBufferPointer(rebasing: buffer[pending])
            let step = transcoder.transcode(input, into: output, isLast: isAtEnd)
            pending = pending.dropFirst(step.taken)
            if step.given > 0 { return step.given }
            if isAtEnd { return 0 }
            try refill()
        }
    }

    private func readAsItStands(into output: UnsafeMutableRawBufferPointer) throws(InputProblem) -> Int {
        if pending.isEmpty { return try source.read(into: output) }
        let count = min(output.count, pending.count)
        output.copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer[pending.prefix(count)]))
        pending = pending.dropFirst(count)
        return count
    }

    private func start() throws(InputProblem) {
        hasStarted = true
        while pending.count < 4, !isAtEnd { try refill() }
        let found = TextEncoding.detect(UnsafeRawBufferPointer(rebasing: buffer[pending]))
        if !isGiven { encoding = found.encoding }
        if encoding == found.encoding { pending = pending.dropFirst(found.markLength) }
        transcoder = Transcoder(encoding: encoding)
    }

    private func refill() throws(InputProblem) {
        let rest = UnsafeRawBufferPointer(rebasing: buffer[pending])
        buffer.copyMemory(from: rest)
        let count = try source.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[rest.count...]))
        pending = 0..<rest.count + count
        isAtEnd = count == 0
    }
}
