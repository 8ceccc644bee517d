internal import InputFiles

/// Sees to it that XML that comes piece by piece is UTF-8 and plain elements. Foundation's parser ends the process at a name
/// that is not UTF-8, at an empty processing instruction and at a read that fails; published lists have none of them.
struct MarkupGuard {
    /// The beginning of a letter that the last piece ended in, at most three bytes.
    private var carried: [UInt8] = []
    private var passed = 0
    private var endsInOpening = false

    /// - Returns: what is wrong with the piece; nil where nothing is.
    mutating func fault(in piece: UnsafeRawBufferPointer) -> InputProblem.Code? {
        defer { passed += piece.count }
        if hasForeignMarkup(piece) { return .notXML }
        let bytes = carried + piece
        let whole = bytes.count - Self.begun(at: bytes.suffix(3))
        carried = Array(bytes[whole...])
        return String(validating: bytes[..<whole], as: UTF8.self) == nil ? .notUTF8 : nil
    }

    /// Whether nothing is left over at the end.
    var isComplete: Bool { carried.isEmpty }

    /// Whether there is a `<!`, or a `<?` that is not the XML declaration at the start.
    private mutating func hasForeignMarkup(_ piece: UnsafeRawBufferPointer) -> Bool {
        var start = 0
        if passed == 0 {
            if piece.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
            if piece.dropFirst(start).starts(with: Array("<?xml ".utf8)) { start += 6 }
        }
        for byte in piece.dropFirst(start) {
            if endsInOpening, byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") { return true }
            endsInOpening = byte == UInt8(ascii: "<")
        }
        return false
    }

    /// How many bytes at the end are a letter that is not whole yet.
    private static func begun(at tail: ArraySlice<UInt8>) -> Int {
        for (place, byte) in tail.reversed().enumerated() where byte & 0xC0 != 0x80 {
            let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
            return length > place + 1 ? place + 1 : 0
        }
        return 0
    }
}
