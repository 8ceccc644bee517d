import InputFiles
import JSONReading
import Testing

/// Lines that a reader takes whole, without their being scanned.
@Suite struct PeekedLineTests {
    /// Reads everything, taking every line that may be taken.
    private func read(_ text: String, limit: Int = 1 << 20, chunk: Int = 64) throws -> (texts: [String], taken: Int) {
        let source = ByteSource(bytes: Array(text.utf8), name: "lines.json")
        let splitter = JSONItemSplitter(source, shape: .plain, limit: limit, chunk: chunk)
        let document = JSONDocument()
        var texts: [String] = []
        var taken = 0
        while true {
            if let line = try splitter.peekLine(), document.parseUnrepaired(padded: line.bytes) != nil {
                texts.append("\(line.line): \(String(decoding: line.bytes, as: UTF8.self))")
                splitter.passLine()
                taken += 1
                continue
            }
            guard let step = try splitter.next() else { return (texts, taken) }
            if case .item(let item) = step {
                texts.append("\(item.line): \(String(decoding: item.bytes, as: UTF8.self))")
            }
        }
    }

    @Test(arguments: [16, 64, 4096])
    func linesAfterTheFirstAreTaken(chunk: Int) throws {
        let long = String(repeating: "x", count: 300)
        let text = "{\"a\":1}\n{\"b\":\"\(long)\"}\r\n\n{\"c\":3}"
        let (texts, taken) = try read(text, chunk: chunk)
        #expect(texts == ["1: {\"a\":1}", "2: {\"b\":\"\(long)\"}", "4: {\"c\":3}"])
        #expect(taken == 2)
    }

    @Test func whatIsNoLineOfItsOwnIsReadWithCare() throws {
        let (texts, taken) = try read("{\"a\":1}\n{\n\"b\":2\n}\n{\"c\":3}\n")
        #expect(texts == ["1: {\"a\":1}", "2: {\n\"b\":2\n}", "5: {\"c\":3}"])
        #expect(taken == 1)
        let array = try read("[\n{\"a\":1},\n{\"b\":2}\n]\n")
        #expect(array.texts.count == 2 && array.taken == 0)
    }

    @Test func aLineBeyondTheLimitIsNotTaken() throws {
        let text = "{\"a\":1}\n{\"b\":\"\(String(repeating: "x", count: 5000))\"}\n{\"c\":3}\n"
        let (texts, _) = try read(text, limit: 1000)
        #expect(texts == ["1: {\"a\":1}", "3: {\"c\":3}"])
    }
}
