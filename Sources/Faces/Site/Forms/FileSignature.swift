/// What the first bytes of a file that somebody sent say it is. The name proves nothing, and a browser's word for the type
/// proves less.
enum FileSignature: Sendable {
    /// Text, in whatever encoding: what every import reads.
    case text
    /// Text compressed with gzip (RFC 1952), as far as can be told from outside.
    case gzip
    /// Anything else: a spreadsheet, a PDF, a picture, a program.
    case other

    /// So many bytes at the beginning tell.
    static let length = 512

    /// Beginnings of files that may look like text for a while: PDF; PostScript; RTF.
    private static let others = ["%PDF-", "%!PS", "{\\rtf"].map { Array($0.utf8) }
    private static let utf16Marks: [[UInt8]] = [[0xFF, 0xFE], [0xFE, 0xFF]]

    /// - Parameter head: the first bytes, at most `length`.
    init(of head: [UInt8]) {
        if head.starts(with: [0x1F, 0x8B]) {
            self = .gzip
        } else if Self.utf16Marks.contains(where: { head.starts(with: $0) }) {
            self = .text
        } else if Self.isUTF16(head) {
            self = .text
        } else if head.contains(where: Self.isNoText) || Self.others.contains(where: { head.starts(with: $0) }) {
            self = .other
        } else {
            self = .text
        }
    }

    /// UTF-16 without its mark: plain letters with a zero byte before or behind each, as spreadsheets write it.
    private static func isUTF16(_ head: [UInt8]) -> Bool {
        let pairs = head.count / 2
        guard pairs >= 2 else { return false }
        return [0, 1].contains { zero in
            (0..<pairs).allSatisfy { head[2 * $0 + zero] == 0 && !isNoText(head[2 * $0 + 1 - zero]) }
        }
    }

    /// Control characters that no text holds: all but tab, line ends, form feed, escape and the old end-of-file mark.
    private static func isNoText(_ byte: UInt8) -> Bool {
        byte < 0x20 && ![0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x1A, 0x1B].contains(byte)
    }
}
