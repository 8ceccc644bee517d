/// How the characters of a text file stand in bytes.
public enum TextEncoding: String, Sendable, Codable, CaseIterable {
    case utf8 = "UTF-8"
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"
    /// Windows-1252, which contains every printable character of ISO-8859-1.
    case windows1252 = "windows-1252"

    /// What the first bytes of a file say: its encoding and the length of the byte order mark to leave out.
    ///
    /// Without a mark, a zero byte beside an ASCII one tells UTF-16; all else is UTF-8, whose faults a `TextSource` reads as
    /// Windows-1252 byte by byte, so that no file needs to be read twice to learn what it is.
    /// - Parameter start: The first bytes; four are enough.
    public static func detect(_ start: UnsafeRawBufferPointer) -> (encoding: TextEncoding, markLength: Int) {
        if start.count >= 3, start[0] == 0xEF, start[1] == 0xBB, start[2] == 0xBF { return (.utf8, 3) }
        guard start.count >= 2 else { return (.utf8, 0) }
        switch (start[0], start[1]) {
        case (0xFF, 0xFE): return (.utf16LittleEndian, 2)
        case (0xFE, 0xFF): return (.utf16BigEndian, 2)
        case (1..., 0): return (.utf16LittleEndian, 0)
        case (0, 1...): return (.utf16BigEndian, 0)
        default: return (.utf8, 0)
        }
    }

    /// `bytes` as valid UTF-8: every byte that is not part of a well-formed character is read as Windows-1252.
    /// - Returns: The valid bytes and how many bytes had to be reread.
    public static func repairedUTF8(_ bytes: UnsafeRawBufferPointer) -> (bytes: [UInt8], repairs: Int) {
        var transcoder = Transcoder(encoding: .utf8)
        var taken = 0
        let output = [UInt8](unsafeUninitializedCapacity: bytes.count * 3 + 4) { space, count in
            let step = transcoder.transcode(bytes, into: UnsafeMutableRawBufferPointer(space), isLast: true)
            taken = step.taken
            count = step.given
        }
        precondition(
            taken == bytes.count, "three bytes hold any byte reread, and one more leaves room for the longest character"
        )
        return (output, transcoder.repairs)
    }

    /// The bytes, 1 to 4, of the well-formed UTF-8 character at the start; 0 where there is none.
    public static func wellFormedLength(_ bytes: UnsafeRawBufferPointer) -> Int {
        guard let first = bytes.first else { return 0 }
        if first < 0x80 { return 1 }
        if case .whole(let length) = UTF8Sequence.length(at: bytes) { return length }
        return 0
    }
}
