import Access

/// Which files are kept as evidence: what the first bytes say decides, and the name must agree with them.
public enum EvidenceFileRule {
    /// The largest file, in bytes.
    public static let largest = 10 << 20

    /// What a file is, where its bytes and its name agree.
    /// - Throws: `EvidenceFilesError`: `.empty`, `.tooLarge`, `.badType`.
    public static func type(ofFileNamed name: String, _ bytes: [UInt8]) throws(EvidenceFilesError) -> EvidenceFileType {
        guard !bytes.isEmpty else { throw EvidenceFilesError(.empty) }
        guard bytes.count <= largest else { throw EvidenceFilesError(.tooLarge) }
        // Of the name as it is kept: what is cut off or left out of it must not decide.
        let ending = plainName(name).split(separator: ".").last.map { $0.lowercased() } ?? ""
        guard let type = types(of: bytes).first(where: { $0.endings.contains(ending) }) else {
            throw EvidenceFilesError(.badType)
        }
        return type
    }

    /// The kinds that the bytes may be, by which no name is asked; none for programs, archives, pages with scripts and whatever
    /// is unknown. Of text only the name tells which it is.
    public static func types(of bytes: [UInt8]) -> [EvidenceFileType] {
        if bytes.starts(with: Array("%PDF-".utf8)) { return [.pdf] }
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return [.png] }
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return [.jpeg] }
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return packed(bytes) }
        return isPlainText(bytes) ? [.txt, .csv] : []
    }

    /// A file's name without folders and characters that nobody sees; at most 120 scalars, of which the last are kept: the
    /// ending says what it is.
    public static func plainName(_ name: String) -> String {
        let last = name.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? ""
        let plain = last.unicodeScalars.filter { $0.value >= 0x20 && !$0.properties.isDefaultIgnorableCodePoint }
        let text = ReasonText.trimmed(String(String.UnicodeScalarView(plain.suffix(120))))
        return text.isEmpty ? "-" : text
    }

    /// Which office document a ZIP archive is, by the names of its entries (ECMA-376 part 2; ISO/IEC 26300 part 3, section 3.3).
    /// One with macros is none.
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
        if bytes.isEmpty || bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return false }
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
