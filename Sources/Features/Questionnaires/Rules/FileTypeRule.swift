/// What a document is by its first bytes. Its name proves nothing.
enum FileTypeRule {
    /// So many bytes at the beginning tell.
    static let head = 512

    private static let beginnings: [(Evidence.FileType, [UInt8])] = [
        (.pdf, Array("%PDF-".utf8)),
        (.png, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
        (.jpeg, [0xFF, 0xD8, 0xFF]),
    ]

    /// - Returns: nil for what is not taken: programs, archives, pages with scripts, anything unknown.
    static func type(of bytes: [UInt8]) -> Evidence.FileType? {
        if let known = beginnings.first(where: { bytes.starts(with: $0.1) }) { return known.0 }
        if isOffice(bytes) { return .office }
        return isText(bytes) ? .text : nil
    }

    /// A zip whose first file is one that word processors and spreadsheets put first: `[Content_Types].xml` or `_rels/.rels`
    /// (ECMA-376 part 2), or `mimetype` with a type of OpenDocument (ISO/IEC 26300 part 3, section 3.3).
    private static func isOffice(_ bytes: [UInt8]) -> Bool {
        guard bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]), bytes.count > 30 else { return false }
        let length = Int(bytes[26]) | Int(bytes[27]) << 8
        let name = bytes.dropFirst(30).prefix(length)
        if name.elementsEqual("[Content_Types].xml".utf8) || name.elementsEqual("_rels/.rels".utf8) { return true }
        guard name.elementsEqual("mimetype".utf8) else { return false }
        let extra = Int(bytes[28]) | Int(bytes[29]) << 8
        return bytes.dropFirst(30 + length + extra).starts(with: "application/vnd.oasis.opendocument.".utf8)
    }

    /// UTF-8 without control characters, and no page or script.
    private static func isText(_ bytes: [UInt8]) -> Bool {
        guard !bytes.isEmpty, bytes.allSatisfy({ $0 >= 0x20 || [0x09, 0x0A, 0x0D].contains($0) }),
            String(validating: bytes, as: UTF8.self) != nil
        else { return false }
        let start = String(decoding: bytes.prefix(head), as: UTF8.self).lowercased()
        return !["<", "#!", "%!ps", "{\\rtf"].contains { start.drop(while: \.isWhitespace).hasPrefix($0) }
    }
}
