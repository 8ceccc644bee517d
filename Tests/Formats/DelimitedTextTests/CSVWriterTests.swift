import DelimitedText
import Testing

@Suite struct CSVWriterTests {
    private func written(_ rows: [[String]], guardingFormulas: Bool = false, delimiter: Delimiter = .comma) throws
        -> String
    {
        var bytes: [UInt8] = []
        let writer = CSVWriter(delimiter: delimiter, guardingFormulas: guardingFormulas) { bytes += $0 }
        for row in rows { try writer.write(row) }
        try writer.finish()
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func quotesOnlyWhatMustBe() throws {
        let text = try written([["plain", "a,b", "say \"x\"", "two\nlines", " blank", ""], [""]])
        #expect(text == "plain,\"a,b\",\"say \"\"x\"\"\",\"two\nlines\",\" blank\",\r\n\"\"\r\n")
    }

    @Test(arguments: [
        ("=1+1", "'=1+1"), ("+44 1234", "'+44 1234"), ("-cmd", "'-cmd"), ("@SUM(A1)", "'@SUM(A1)"),
        ("-12.50", "-12.50"),
        ("+7", "+7"), ("-", "'-"), ("a=b", "a=b"), ("＝1", "'＝1"), ("-1.2.3", "'-1.2.3"),
    ])
    func guardsAgainstFormulas(cell: String, expected: String) throws {
        #expect(try written([[cell]], guardingFormulas: true) == expected + "\r\n")
        #expect(try written([[cell]]) == cell + "\r\n")
    }

    @Test func handsOverLongFilesInPieces() throws {
        var pieces: [Int] = []
        let writer = CSVWriter(guardingFormulas: false) { pieces.append($0.count) }
        for _ in 0..<10_000 { try writer.write(["0123456789", "0123456789"]) }
        try writer.finish()
        #expect(pieces.count > 2)
        #expect(pieces.reduce(0, +) == 230_000)
        #expect(pieces.allSatisfy { $0 < 70_000 })
    }
}
