import Testing

@testable import Questionnaires

@Suite struct FileTypeTests {
    /// A zip whose first file has the name, with the content behind it.
    private func zip(_ name: String, _ content: String = "") -> [UInt8] {
        var head = [UInt8](repeating: 0, count: 30)
        head.replaceSubrange(0..<4, with: [0x50, 0x4B, 0x03, 0x04])
        head[26] = UInt8(name.utf8.count)
        return head + Array(name.utf8) + Array(content.utf8)
    }

    @Test func theFirstBytesTell() {
        #expect(FileTypeRule.type(of: Array("%PDF-1.7\n".utf8)) == .pdf)
        #expect(FileTypeRule.type(of: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0]) == .png)
        #expect(FileTypeRule.type(of: [0xFF, 0xD8, 0xFF, 0xE0]) == .jpeg)
        #expect(FileTypeRule.type(of: zip("[Content_Types].xml")) == .office)
        #expect(FileTypeRule.type(of: zip("mimetype", "application/vnd.oasis.opendocument.text")) == .office)
        #expect(FileTypeRule.type(of: Array("Polisi: dim ffioedd ŵ".utf8)) == .text)
    }

    @Test func whatMayRunIsNotTaken() {
        let refused: [[UInt8]] = [
            Array("MZ\u{0}\u{1}".utf8), [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0], Array("#!/bin/sh\n".utf8),
            Array("<html><script>".utf8), Array("  <svg onload=a>".utf8), zip("evil.exe"),
            zip("mimetype", "text/plain"),
            [0xFF, 0xFE, 0x41], [], [0x50, 0x4B, 0x03, 0x04], Array("{\\rtf1".utf8),
        ]
        for bytes in refused { #expect(FileTypeRule.type(of: bytes) == nil, "\(bytes.prefix(8))") }
    }

    @Test func whateverTheBytesSomethingIsSaid() {
        var numbers = SteadyNumbers(state: 5)
        for _ in 0..<3_000 {
            var bytes = (0..<Int.random(in: 0..<80, using: &numbers)).map { _ in
                UInt8.random(in: 0...255, using: &numbers)
            }
            if Bool.random(using: &numbers) { bytes = [0x50, 0x4B, 0x03, 0x04] + bytes }
            _ = FileTypeRule.type(of: bytes)
            #expect(FileTypeRule.type(of: [0] + bytes) == nil)
        }
    }
}
