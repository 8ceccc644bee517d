/// Which files are kept as evidence: what the first bytes say decides, and the name must agree with them.
public enum EvidenceFileRule {
    /// The largest file, in bytes.
    public static let largest = 10 << 20

    /// - Throws: `.fileEmpty`, `.fileTooLarge`, `.badFile`.
    static func type(ofFileNamed name: String, _ bytes: [UInt8]) throws(CodeOfPracticeError) -> EvidenceFileType {
        guard !bytes.isEmpty else { throw CodeOfPracticeError(.fileEmpty) }
        guard bytes.count <= largest else { throw CodeOfPracticeError(.fileTooLarge) }
        let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
        guard let type = types(of: bytes).first(where: { $0.endings.contains(ending) }) else {
            throw CodeOfPracticeError(.badFile)
        }
        return type
    }

    /// The kinds that the bytes may be; those that are text or packed are told apart by the name.
    private static func types(of bytes: [UInt8]) -> [EvidenceFileType] {
        if bytes.starts(with: Array("%PDF-".utf8)) { return [.pdf] }
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return [.png] }
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return [.jpeg] }
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return packed(bytes) }
        return isPlainText(bytes) ? [.csv, .txt] : []
    }

    /// Which office document a ZIP archive is, by the names of its first entries. One with macros is none.
    private static func packed(_ bytes: [UInt8]) -> [EvidenceFileType] {
        guard !holds(bytes, "vbaProject.bin") else { return [] }
        let head = Array(bytes.prefix(200))
        if holds(head, "mimetypeapplication/vnd.oasis.opendocument.text") { return [.odt] }
        if holds(head, "mimetypeapplication/vnd.oasis.opendocument.spreadsheet") { return [.ods] }
        guard holds(bytes, "[Content_Types].xml") else { return [] }
        return [(EvidenceFileType.docx, "word/"), (.xlsx, "xl/"), (.pptx, "ppt/")].filter { holds(bytes, $0.1) }.map(
            \.0)
    }

    /// UTF-8 or Windows-1252 without control characters, and no mark-up that a browser would run.
    private static func isPlainText(_ bytes: [UInt8]) -> Bool {
        let controls = bytes.contains { $0 < 0x20 && ![0x09, 0x0A, 0x0C, 0x0D].contains($0) }
        if controls || bytes.starts(with: Array("%!".utf8)) || bytes.starts(with: Array("{\\rtf".utf8)) { return false }
        let start = bytes.drop { $0 <= 0x20 || [0xEF, 0xBB, 0xBF].contains($0) }
        return start.first != UInt8(ascii: "<") && !bytes.starts(with: Array("#!".utf8))
    }

    private static func holds(_ bytes: [UInt8], _ text: String) -> Bool {
        let wanted = Array(text.utf8)
        guard bytes.count >= wanted.count else { return false }
        return bytes.withUnsafeBufferPointer { all in
            var place = 0
            while place <= all.count - wanted.count {
                if all[place] == wanted[0], wanted.indices.allSatisfy({ all[place + $0] == wanted[$0] }) { return true }
                place += 1
            }
            return false
        }
    }
}
