/// Bytes of a photo, read within their bounds.
struct PhotoBytes: Sendable {
    private let bytes: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) { self.bytes = bytes[...] }

    private init(part: ArraySlice<UInt8>) { bytes = part }

    var count: Int { bytes.count }
    var all: ArraySlice<UInt8> { bytes }

    /// - Throws: `.damaged` beyond the end.
    func byte(_ place: Int) throws(PhotoProblem) -> UInt8 {
        guard place >= 0, place < count else { throw .damaged }
        return bytes[bytes.startIndex + place]
    }

    /// An unsigned number of up to 8 bytes, the weightiest byte first, or last.
    /// - Throws: `.damaged` beyond the end, or where it is no `Int`.
    func number(_ place: Int, bytes size: Int, isLittle: Bool = false) throws(PhotoProblem) -> Int {
        guard place >= 0, (0...8).contains(size), place <= count - size else { throw .damaged }
        let part = bytes[(bytes.startIndex + place)..<(bytes.startIndex + place + size)]
        let value = isLittle ? part.reversed().reduce(0, Self.joined) : part.reduce(0, Self.joined)
        guard let number = Int(exactly: value) else { throw .damaged }
        return number
    }

    private static func joined(_ value: UInt64, _ byte: UInt8) -> UInt64 { value << 8 | UInt64(byte) }

    /// - Throws: `.damaged` beyond the end.
    func part(_ place: Int, _ size: Int) throws(PhotoProblem) -> PhotoBytes {
        guard place >= 0, size >= 0, place <= count, size <= count - place else { throw .damaged }
        return PhotoBytes(part: bytes[(bytes.startIndex + place)..<(bytes.startIndex + place + size)])
    }

    func has(_ expected: [UInt8], at place: Int) -> Bool {
        guard place >= 0, place <= count - expected.count else { return false }
        return bytes[(bytes.startIndex + place)...].starts(with: expected)
    }

    func has(_ expected: StaticString, at place: Int) -> Bool {
        expected.withUTF8Buffer { has(Array($0), at: place) }
    }

    /// The four letters that name a part of a file.
    func name(_ place: Int) throws(PhotoProblem) -> String {
        String(decoding: try part(place, 4).bytes, as: UTF8.self)
    }

    var isZero: Bool { bytes.allSatisfy { $0 == 0 } }

    /// The place of the next byte with this value.
    func next(_ value: UInt8, from place: Int) -> Int? {
        guard place >= 0, place < count else { return nil }
        return bytes.withUnsafeBufferPointer { $0[place...].firstIndex(of: value) }
    }
}
