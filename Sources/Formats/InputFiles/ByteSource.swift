#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The bytes of one file, of standard input or of memory, expanded where they are gzip (found by the magic bytes 1f 8b, not
/// by the name).
///
/// Memory stays at one buffer of 128 KiB whatever the size of the file. Not thread-safe: one reader owns it.
public final class ByteSource: ByteReading {
    public let name: String
    public private(set) var bytesRead: Int64 = 0
    public let bytesTotal: Int64?
    /// Bytes given out so far, after expansion.
    public private(set) var bytesGiven: Int64 = 0

    private enum Kind { case unknown, plain, gzip }

    private static let bufferSize = 128 << 10
    private let limits: ExpansionLimits
    private var raw: RawBytes
    private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: bufferSize, alignment: 64)
    /// The part of `buffer` read from the file and not used yet.
    private var pending = 0..<0
    private var kind = Kind.unknown
    private var inflater = Inflater()
    private var isInsideMember = false

    /// Opens a file; "-" is standard input.
    /// - Throws: `.unreadable` with the system's reason when it is missing, forbidden or a folder.
    public convenience init(path: String, limits: ExpansionLimits = ExpansionLimits()) throws(InputProblem) {
        if path == "-" {
            self.init(RawBytes(descriptor: STDIN_FILENO, closes: false), "standard input", nil, limits)
            return
        }
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Self.unreadable(path) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            defer { close(descriptor) }
            throw Self.unreadable(path)
        }
        if status.st_mode & S_IFMT == S_IFDIR {
            close(descriptor)
            throw InputProblem(.unreadable, file: path, expected: "a file, and this is a folder")
        }
        let size = status.st_mode & S_IFMT == S_IFREG ? Int64(status.st_size) : nil
        self.init(RawBytes(descriptor: descriptor, closes: true), path, size, limits)
    }

    /// Reads what a form or a test already holds in memory.
    public convenience init(bytes: [UInt8], name: String, limits: ExpansionLimits = ExpansionLimits()) {
        self.init(RawBytes(memory: bytes), name, Int64(bytes.count), limits)
    }

    private init(_ raw: consuming RawBytes, _ name: String, _ total: Int64?, _ limits: ExpansionLimits) {
        self.raw = raw
        self.name = String(name[(name.lastIndex(of: "/").map { name.index(after: $0) } ?? name.startIndex)...])
        self.bytesTotal = total
        self.limits = limits
    }

    deinit { buffer.deallocate() }

    /// - Throws: `.unreadable`, `.truncated`, `.badCompression` or, past the expansion limits, `.tooLarge`.
    public func read(into output: UnsafeMutableRawBufferPointer) throws(InputProblem) -> Int {
        guard !output.isEmpty else { return 0 }
        if kind == .unknown { try recognise() }
        let count = kind == .gzip ? try readExpanded(into: output) : try readPlain(into: output)
        bytesGiven += Int64(count)
        return count
    }

    private func recognise() throws(InputProblem) {
        while pending.count < 2, try refill() {}
        kind = startsMember ? .gzip : .plain
    }

    private var startsMember: Bool {
        pending.count >= 2 && buffer[pending.lowerBound] == 0x1f && buffer[pending.lowerBound + 1] == 0x8b
    }

    private func readPlain(into output: UnsafeMutableRawBufferPointer) throws(InputProblem) -> Int {
        if pending.isEmpty { return try readRaw(into: output) }
        let count = min(output.count, pending.count)
        output.copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer[pending.prefix(count)]))
        pending = pending.dropFirst(count)
        return count
    }

    private func readExpanded(into output: UnsafeMutableRawBufferPointer) throws(InputProblem) -> Int {
        while true {
            if pending.isEmpty, try !refill() {
                if isInsideMember { throw InputProblem(.truncated, file: name, expected: "the rest of the gzip data") }
                return 0
            }
            if !isInsideMember {
                if try atPadding() { continue }
                isInsideMember = true
            }
            let step = inflater.expand(UnsafeMutableRawBufferPointer(rebasing: buffer[pending]), into: output)
            pending = pending.dropFirst(step.taken)
            switch step.outcome {
            case .damaged: throw InputProblem(.badCompression, file: name, expected: "gzip data with a right checksum")
            case .memberEnded:
                inflater.restart()
                isInsideMember = false
            case .needsInput, .outputFull: break
            }
            guard limits.allow(compressed: bytesRead, expanded: bytesGiven + Int64(step.given)) else {
                throw InputProblem(
                    .tooLarge, file: name,
                    expected:
                        "gzip data that expands to at most \(limits.bytes) bytes and \(limits.ratio) times its size")
            }
            if step.given > 0 { return step.given }
        }
    }

    /// Between members only zero bytes (tape padding) or the next member may stand.
    private func atPadding() throws(InputProblem) -> Bool {
        if pending.count < 2 { _ = try refill() }
        if startsMember { return false }
        guard buffer[pending.lowerBound] == 0 else {
            throw InputProblem(.badCompression, file: name, expected: "nothing after the end of the gzip data")
        }
        pending = pending.dropFirst(1)
        return true
    }

    /// Reads more behind what is pending; false at the end of the file.
    private func refill() throws(InputProblem) -> Bool {
        if pending.lowerBound > 0 {
            let rest = UnsafeRawBufferPointer(rebasing: buffer[pending])
            buffer.copyMemory(from: rest)
            pending = 0..<rest.count
        }
        guard pending.upperBound < buffer.count else { return false }
        let count = try readRaw(into: UnsafeMutableRawBufferPointer(rebasing: buffer[pending.upperBound...]))
        pending = pending.lowerBound..<pending.upperBound + count
        return count > 0
    }

    private func readRaw(into output: UnsafeMutableRawBufferPointer) throws(InputProblem) -> Int {
        guard let count = raw.read(into: output) else { throw Self.unreadable(name) }
        bytesRead += Int64(count)
        return count
    }

    private static func unreadable(_ path: String) -> InputProblem {
        errno == ENOENT
            ? InputProblem(.unreadable, file: path, expected: "a file, and there is nothing of this name")
            : InputProblem(
                .unreadable, file: path, found: String(cString: strerror(errno)), expected: "a file that can be read")
    }
}
