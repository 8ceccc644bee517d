import NIOCore

/// Reads a form with files (`multipart/form-data`, RFC 7578) as its bytes arrive, in bounded memory: content is handed on
/// at once, and only what may still be the beginning of a delimiter waits.
struct MultipartParser {
    enum Event: Equatable {
        case began(MultipartPart)
        case content(ByteBuffer)
        case ended
    }

    /// Most bytes of a part's head, and most parts of a form.
    static let largestHead = 8 << 10
    static let mostParts = 500

    private enum Place {
        /// Before the first delimiter: what stands there is nobody's.
        case before
        /// Behind a delimiter: `--` ends the form, a line end begins a part.
        case delimiter
        case head
        case content
        case after
    }

    private let delimiter: [UInt8]
    private var place = Place.before
    private var pending: ByteBuffer
    private var parts = 0

    /// - Parameter boundary: as the content type says it.
    init(boundary: String) {
        delimiter = Array("\r\n--\(boundary)".utf8)
        // So that a delimiter at the very start is found like any other.
        pending = ByteBuffer(string: "\r\n")
    }

    /// Whether the closing delimiter has come.
    var isComplete: Bool { place == .after }

    /// Takes the next bytes and tells what they hold.
    /// - Throws: `PageFault.badRequest` where they are not such a form.
    mutating func feed(_ bytes: ByteBuffer, _ handle: (Event) throws -> Void) throws {
        if place == .after { return }
        pending.writeImmutableBuffer(bytes)
        while try advance(handle) {}
        pending.discardReadBytes()
    }

    /// Takes one step; false where more bytes are needed.
    private mutating func advance(_ handle: (Event) throws -> Void) throws -> Bool {
        switch place {
        case .before: return try passContent { _ in }
        case .content:
            return try passContent { if let content = $0 { try handle(.content(content)) } else { try handle(.ended) } }
        case .delimiter: return try passDelimiterEnd()
        case .head: return try passHead(handle)
        case .after:
            pending.clear()
            return false
        }
    }

    /// Hands on content up to the next delimiter; nil means that the delimiter has come.
    private mutating func passContent(_ handle: (ByteBuffer?) throws -> Void) throws -> Bool {
        let (length, isDelimiter) = pending.readableBytesView.withUnsafeBytes { Self.search($0, delimiter) }
        if length > 0, let content = pending.readSlice(length: length) { try handle(content) }
        guard isDelimiter else { return false }
        pending.moveReaderIndex(forwardBy: delimiter.count)
        try handle(nil)
        place = .delimiter
        return true
    }

    private mutating func passDelimiterEnd() throws -> Bool {
        guard let two = pending.getBytes(at: pending.readerIndex, length: 2) else { return false }
        switch two {
        case [UInt8(ascii: "-"), UInt8(ascii: "-")]:
            place = .after
        case [0x0D, 0x0A]:
            place = .head
            parts += 1
            guard parts <= Self.mostParts else { throw PageFault.badRequest }
        default: throw PageFault.badRequest
        }
        pending.moveReaderIndex(forwardBy: 2)
        return true
    }

    private mutating func passHead(_ handle: (Event) throws -> Void) throws -> Bool {
        let end: [UInt8] = [0x0D, 0x0A, 0x0D, 0x0A]
        let (length, isComplete) = pending.readableBytesView.prefix(Self.largestHead).withUnsafeBytes {
            Self.search($0, end)
        }
        guard isComplete else {
            guard pending.readableBytes < Self.largestHead else { throw PageFault.badRequest }
            return false
        }
        let head = pending.readString(length: length) ?? ""
        pending.moveReaderIndex(forwardBy: end.count)
        guard let part = MultipartPart(head: head) else { throw PageFault.badRequest }
        try handle(.began(part))
        place = .content
        return true
    }

    /// How many bytes come before the mark, or surely do not belong to one; and whether the mark follows.
    private static func search(_ bytes: UnsafeRawBufferPointer, _ mark: [UInt8]) -> (length: Int, isMark: Bool) {
        var start = 0
        while let found = bytes[start...].firstIndex(of: mark[0]) {
            let here = bytes[found...].prefix(mark.count)
            if here.elementsEqual(mark.prefix(here.count)) { return (found, here.count == mark.count) }
            start = found + 1
        }
        return (bytes.count, false)
    }
}
