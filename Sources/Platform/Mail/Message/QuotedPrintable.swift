/// Text in ASCII lines of at most 76 characters (RFC 2045 section 6.7), which every server passes on unharmed.
enum QuotedPrintable {
    private static let longestLine = 76

    /// The text with CRLF after each line, the last included. Line ends may be LF, CR or CRLF.
    static func encoded(_ text: String) -> [UInt8] {
        let plain = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
        var answer: [UInt8] = []
        var lines = plain.split(separator: "\n", omittingEmptySubsequences: false)
        if lines.last?.isEmpty == true { lines.removeLast() }
        for line in lines {
            append(Array(line.utf8), to: &answer)
            answer += [0x0D, 0x0A]
        }
        return answer
    }

    private static func append(_ line: [UInt8], to answer: inout [UInt8]) {
        var column = 0
        for (place, byte) in line.enumerated() {
            let isLast = place == line.count - 1
            let piece = isSafe(byte, isLast: isLast) ? [byte] : [UInt8(ascii: "="), hex(byte >> 4), hex(byte & 15)]
            // One column stays free for the `=` of a soft line break.
            if column + piece.count > longestLine - (isLast ? 0 : 1) {
                answer += [UInt8(ascii: "="), 0x0D, 0x0A]
                column = 0
            }
            answer += piece
            column += piece.count
        }
    }

    /// White space at the end of a line may be lost on the way.
    private static func isSafe(_ byte: UInt8, isLast: Bool) -> Bool {
        switch byte {
        case 0x20, 0x09: !isLast
        case UInt8(ascii: "="): false
        default: (0x21...0x7E).contains(byte)
        }
    }

    private static func hex(_ value: UInt8) -> UInt8 { value < 10 ? 48 + value : 55 + value }
}
