/// One character in UTF-8 (Unicode 15, table 3-7: well-formed byte sequences).
enum UTF8Sequence {
    enum Length: Equatable {
        case whole(Int)
        /// The bytes so far are right, but more must follow.
        case cutShort
        case malformed
    }

    /// How many bytes the non-ASCII character at the start of `bytes` takes.
    static func length(at bytes: UnsafeRawBufferPointer) -> Length {
        let first = bytes[0]
        let (length, second): (Int, ClosedRange<UInt8>) =
            switch first {
            case 0xC2...0xDF: (2, 0x80...0xBF)
            case 0xE0: (3, 0xA0...0xBF)
            case 0xE1...0xEC, 0xEE, 0xEF: (3, 0x80...0xBF)
            case 0xED: (3, 0x80...0x9F)
            case 0xF0: (4, 0x90...0xBF)
            case 0xF1...0xF3: (4, 0x80...0xBF)
            case 0xF4: (4, 0x80...0x8F)
            default: (0, 0...0)
            }
        if length == 0 { return .malformed }
        for offset in 1..<length {
            guard offset < bytes.count else { return .cutShort }
            let wanted = offset == 1 ? second : 0x80...0xBF
            guard wanted.contains(bytes[offset]) else { return .malformed }
        }
        return .whole(length)
    }

    /// Writes a scalar value and returns its length, 1 to 4 bytes.
    static func write(_ scalar: UInt32, to output: UnsafeMutableRawBufferPointer, at offset: Int) -> Int {
        func tail(_ shift: UInt32) -> UInt8 { 0x80 | UInt8(scalar >> shift & 0x3F) }
        switch scalar {
        case ..<0x80:
            output[offset] = UInt8(scalar)
            return 1
        case ..<0x800:
            output[offset] = 0xC0 | UInt8(scalar >> 6)
            output[offset + 1] = tail(0)
            return 2
        case ..<0x10000:
            output[offset] = 0xE0 | UInt8(scalar >> 12)
            output[offset + 1] = tail(6)
            output[offset + 2] = tail(0)
            return 3
        default:
            output[offset] = 0xF0 | UInt8(scalar >> 18)
            output[offset + 1] = tail(12)
            output[offset + 2] = tail(6)
            output[offset + 3] = tail(0)
            return 4
        }
    }
}
