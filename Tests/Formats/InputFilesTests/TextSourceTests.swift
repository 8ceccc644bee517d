import InputFiles
import TestSupport
import Testing

@Suite struct TextSourceTests {
    private func decode(_ bytes: [UInt8], encoding: TextEncoding? = nil) throws -> (
        text: String, repairs: Int, encoding: TextEncoding
    ) {
        let source = TextSource(ByteSource(bytes: bytes, name: "names.csv"), encoding: encoding)
        let text = String(decoding: try source.readAll(), as: UTF8.self)
        return (text, source.repairs, source.encoding)
    }

    private let names = "Tŷ Glân Cyf, Müller & Søn, 鈴木, 𐐷 £5\r\n"

    @Test func utf8WithAndWithoutMark() throws {
        #expect(try decode(Array(names.utf8)).text == names)
        let marked = try decode([0xEF, 0xBB, 0xBF] + Array(names.utf8))
        #expect(marked.text == names)
        #expect(marked.repairs == 0)
    }

    @Test(arguments: [true, false], [true, false])
    func utf16(isBigEndian: Bool, hasMark: Bool) throws {
        var bytes: [UInt8] = []
        for unit in (hasMark ? "\u{FEFF}" : "").utf16 + Array(("a" + names).utf16) {
            let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
            bytes += isBigEndian ? pair : pair.reversed()
        }
        let decoded = try decode(bytes)
        #expect(decoded.text == "a" + names)
        #expect(decoded.encoding == (isBigEndian ? .utf16BigEndian : .utf16LittleEndian))
        #expect(try decode(bytes + [0x41]).repairs == 1)
    }

    @Test func loneSurrogatesAreReplaced() throws {
        let decoded = try decode([0xFF, 0xFE, 0x41, 0, 0x00, 0xD8, 0x42, 0, 0x00, 0xDC])
        #expect(decoded.text == "A\u{FFFD}B\u{FFFD}")
        #expect(decoded.repairs == 2)
    }

    @Test func otherBytesAreWindows1252() throws {
        let decoded = try decode([0x43, 0x61, 0x66, 0xE9, 0x20, 0x80, 0x35, 0x20] + Array("Tŷ".utf8) + [0x93])
        #expect(decoded.text == "Café €5 Tŷ“")
        #expect(decoded.repairs == 3)
        #expect(try decode([0xC5, 0xB7], encoding: .windows1252).text == "Å·")
    }

    @Test func charactersSurviveChunkBorders() throws {
        let long = String(repeating: "ab€𐐷", count: 40_000)
        for shift in 0..<4 {
            let shifted = String(repeating: "x", count: shift) + long
            let decoded = try decode(Array(shifted.utf8))
            #expect(decoded.text == shifted)
            #expect(decoded.repairs == 0)
        }
    }

    @Test func anyBytesGiveValidText() throws {
        var random = Mutation(seed: 3)
        for _ in 0..<500 {
            let bytes = random.broken(Array(names.utf8))
            let source = TextSource(ByteSource(bytes: bytes, name: "x"), encoding: .utf8)
            let output = try source.readAll()
            #expect(String(validating: output, as: UTF8.self) != nil)
            let repaired = bytes.withUnsafeBytes { TextEncoding.repairedUTF8($0) }
            #expect(String(validating: repaired.bytes, as: UTF8.self) != nil)
        }
    }
}
