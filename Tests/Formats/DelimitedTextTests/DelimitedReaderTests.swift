import DelimitedText
import InputFiles
import Testing

@Suite struct DelimitedReaderTests {
    static func rows(
        _ text: String, delimiter: Delimiter? = nil, pieceSize: Int = 1 << 16, limits: DelimitedLimits = .standard
    ) throws -> [[String]] {
        try rows(Array(text.utf8), delimiter: delimiter, pieceSize: pieceSize, limits: limits)
    }

    static func rows(
        _ bytes: [UInt8], delimiter: Delimiter? = nil, pieceSize: Int = 1 << 16, limits: DelimitedLimits = .standard
    ) throws -> [[String]] {
        let source = PieceReader(bytes, pieceSize: pieceSize)
        let reader = try DelimitedReader(source, delimiter: delimiter, limits: limits)
        var rows: [[String]] = []
        while let row = try reader.next() { rows.append((0..<row.count).map { row[$0] }) }
        return rows
    }

    struct Sample: Sendable, CustomTestStringConvertible {
        let name: String
        let text: String
        let rows: [[String]]
        var testDescription: String { name }
    }

    static let samples = [
        Sample(name: "plain", text: "a,b\n1,2\n", rows: [["a", "b"], ["1", "2"]]),
        Sample(name: "no last line break", text: "a,b\n1,", rows: [["a", "b"], ["1", ""]]),
        Sample(name: "CRLF", text: "a,b\r\n1,2\r\n", rows: [["a", "b"], ["1", "2"]]),
        Sample(name: "CR alone", text: "a,b\r1,2\r", rows: [["a", "b"], ["1", "2"]]),
        Sample(name: "quoted", text: "a,\"b,\"\"c\"\"\nd\"\n", rows: [["a", "b,\"c\"\nd"]]),
        Sample(name: "quoted empty is a row", text: "a\n\"\"\nb\n", rows: [["a"], ["b"]]),
        Sample(name: "empty lines", text: "a,b\n\n\r\n1,2\n\n", rows: [["a", "b"], ["1", "2"]]),
        Sample(name: "ragged", text: "a,b\n1\n1,2,3\n", rows: [["a", "b"], ["1"], ["1", "2", "3"]]),
        Sample(name: "mark", text: "\u{FEFF}a,b\n", rows: [["a", "b"]]),
        Sample(name: "substitute alone", text: "a,b\n\u{1A}", rows: [["a", "b"]]),
        Sample(name: "substitute at end of cell", text: "a,\"b\"\u{1A}", rows: [["a", "b"]]),
        Sample(name: "substitute inside", text: "a,\u{1A}b\n", rows: [["a", "\u{1A}b"]]),
        Sample(name: "stray quote in plain", text: "6\" pipe,b\n", rows: [["6\" pipe", "b"]]),
        Sample(name: "stray pair in plain", text: "The \"Old\" Mill,b\n", rows: [["The \"Old\" Mill", "b"]]),
        Sample(name: "plain ending in quote", text: "by \"Mill\",b\n", rows: [["by \"Mill\"", "b"]]),
        Sample(name: "undoubled inside", text: "\"The \"Old\" Mill\",b\n", rows: [["The \"Old\" Mill", "b"]]),
        Sample(name: "text after closing", text: "\"a\" b,c\n", rows: [["a\" b", "c"]]),
        Sample(name: "blank round quotes", text: "\"a, b\" , \"c, d\"\n", rows: [["a, b", "c, d"]]),
        Sample(name: "semicolons", text: "a;b;c\n1,5;2;3\n", rows: [["a", "b", "c"], ["1,5", "2", "3"]]),
        Sample(name: "tabs", text: "a\tb, c\n1\t2\n", rows: [["a", "b, c"], ["1", "2"]]),
        Sample(name: "pipes", text: "a|b\n1|2\n", rows: [["a", "b"], ["1", "2"]]),
        Sample(name: "separator line", text: "sep=;\r\na;b,c\r\n", rows: [["a", "b,c"]]),
        Sample(name: "only one column", text: "name\nAlpha\n", rows: [["name"], ["Alpha"]]),
        Sample(name: "nothing", text: "", rows: []),
        Sample(name: "letters of many bytes", text: "ŵŷ,北京\nî,😀\n", rows: [["ŵŷ", "北京"], ["î", "😀"]]),
    ]

    @Test(arguments: samples, [1, 2, 3, 7, 1 << 16])
    func readsWhateverThePieces(sample: Sample, pieceSize: Int) throws {
        #expect(try Self.rows(sample.text, pieceSize: pieceSize) == sample.rows)
    }

    @Test func saysWhereEachCellStands() throws {
        let text = "name,note\n\"A\r\nB\",x\nŵŷ,é,\"z\"\n"
        let reader = try DelimitedReader(PieceReader(Array(text.utf8), pieceSize: 4))
        _ = try reader.next()
        let second = try #require(try reader.next())
        #expect(second.line == 2)
        #expect(second.line(of: 1) == 3)
        #expect(second.column(of: 1) == 4)
        let third = try #require(try reader.next())
        #expect(third.line == 4)
        #expect(third.column(of: 1) == 4)
        #expect(third.column(of: 2) == 6)
        let problem = reader.problem(.badNumber, at: 2, found: third[2], expected: "a number")
        #expect(problem.description == "test.csv:4:6: bad number: found “z”, expected a number")
    }

    @Test func warnsOfStrayQuotesAndGoesOn() throws {
        let reader = try DelimitedReader(PieceReader(Array("a,b\n1,x\"y\n2,z\n".utf8), pieceSize: 64))
        #expect(try #require(try reader.next()).warnings.isEmpty)
        let warned = try #require(try reader.next())
        #expect(warned.warnings.map(\.code) == [.badQuote])
        #expect(warned.warnings.first?.severity == .warning)
        #expect(warned.warnings.first?.line == 2)
        #expect(warned.warnings.first?.column == 4)
        #expect(try #require(try reader.next()).warnings.isEmpty)
    }

    @Test func refusesAQuoteThatNeverCloses() {
        let problem = #expect(throws: InputProblem.self) { try Self.rows("a,b\n1,\"two\n3,4\n") }
        #expect(problem?.code == .badQuote)
        #expect(problem?.line == 2)
        #expect(problem?.column == 3)
    }

    @Test func boundsCellsAndColumns() {
        let limits = DelimitedLimits(fieldBytes: 10, columns: 3)
        #expect(throws: InputProblem.self) { try Self.rows("a,b,c,d\n", limits: limits) }
        #expect(throws: InputProblem.self) { try Self.rows("a\n\"0123456789A\"\n", limits: limits) }
        #expect(throws: Never.self) { try Self.rows("a,b,c\n0123456789\n", limits: limits) }
    }

    @Test func readsOtherEncodings() throws {
        let utf16: [UInt8] = [0xFF, 0xFE] + "name;é\nŵ;1\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(try Self.rows(utf16, pieceSize: 3) == [["name", "é"], ["ŵ", "1"]])
        let windows: [UInt8] = Array("name,price\nCaf".utf8) + [0xE9, 0x2C, 0x80] + Array("5\n".utf8)
        #expect(try Self.rows(windows, pieceSize: 3) == [["name", "price"], ["Café", "€5"]])
    }

    @Test func trimsBlanksOfEveryKind() throws {
        let text = "\u{A0} name \t,\u{A0}\u{A0},  \n"
        let reader = try DelimitedReader(PieceReader(Array(text.utf8), pieceSize: 64))
        let row = try #require(try reader.next())
        #expect(row.trimmed(0) == "name")
        #expect(row.trimmed(1) == "")
        #expect(row.trimmed(2) == "")
        #expect(row.trimmed(9) == "")
        #expect(row[9] == "")
    }

    @Test func findsHeadersWhateverTheirCase() throws {
        let reader = try DelimitedReader(PieceReader(Array(" Name ,Amount (£)\n".utf8), pieceSize: 64))
        let header = DelimitedHeader(try #require(try reader.next()))
        #expect(header.names == ["Name", "Amount (£)"])
        #expect(header.position(of: "NAME") == 0)
        #expect(header.position(of: "amount (£)") == 1)
        #expect(header.position(of: "date") == nil)
    }
}
