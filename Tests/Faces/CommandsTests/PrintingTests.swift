import Foundation
import Testing

@testable import Commands

@Suite struct PrintingTests {
    private struct Line: Printable {
        static let columns: [TableColumn] = ["name", .number("count")]
        var name: String
        var count: Int
        var rows: [[String]] { [[name, "\(count)"]] }
        var json: JSONOutput { .object([("name", .text(name)), ("count", .count(count))]) }
    }

    /// What a format prints, through a real file as a shell would have it.
    private func printed(_ format: OutputFormat, _ lines: [Line]) throws -> String {
        let folder = try WorkingFolder()
        let file = folder.url.appendingPathComponent("out")
        let descriptor = open(file.path, O_CREAT | O_WRONLY, 0o600)
        defer { close(descriptor) }
        let printer = try ResultPrinter<Line>(format, to: StandardOutput(descriptor: descriptor))
        for line in lines { try printer.print(line) }
        try printer.finish()
        return String(decoding: try Data(contentsOf: file), as: UTF8.self)
    }

    private let lines = [Line(name: "Glove \"A\", Ltd\n=1", count: 7), Line(name: "Ŵy", count: 1234)]

    @Test func aTableLinesUp() throws {
        #expect(
            try printed(.table, lines) == """
                name               count
                Glove "A", Ltd =1      7
                Ŵy                  1234

                """)
    }

    @Test func jsonIsAnArrayAndJSONLinesAreObjects() throws {
        #expect(
            try printed(.json, lines)
                == "[\n{\"name\":\"Glove \\\"A\\\", Ltd\\n=1\",\"count\":7},\n{\"name\":\"Ŵy\",\"count\":1234}\n]\n")
        #expect(try printed(.jsonl, [lines[1]]) == "{\"name\":\"Ŵy\",\"count\":1234}\n")
    }

    @Test func csvQuotesAndMakesFormulasHarmless() throws {
        let text = try printed(.csv, [Line(name: "=HYPERLINK(1,2)", count: -1)])
        #expect(text == "name,count\r\n\"'=HYPERLINK(1,2)\",-1\r\n")
    }

    @Test func nothingIsPrintedAsNothing() throws {
        #expect(try printed(.table, []) == "")
        #expect(try printed(.json, []) == "[]\n")
        #expect(try printed(.jsonl, []) == "")
        #expect(try printed(.csv, []) == "name,count\r\n")
    }

    @Test func aTableIsCutToTheTerminal() {
        var table = TextTable(columns: ["first", "second"])
        table.add([String(repeating: "a", count: 60), String(repeating: "b", count: 20)])
        let lines = table.text(width: 50).split(separator: "\n")
        #expect(lines.allSatisfy { $0.count <= 50 })
        #expect(lines[1].contains("a…"))
        #expect(lines[1].hasSuffix(String(repeating: "b", count: 20)))
    }

    @Test func controlCharactersCannotMoveTheCursor() {
        var table = TextTable(columns: ["name"])
        table.add(["a\u{1B}[2Jb\r\nc"])
        #expect(table.text(width: nil) == "name\na [2Jb c\n")
    }

    @Test func jsonTextIsReadBackAsItWas() throws {
        let text = String((0..<0x250).compactMap { Unicode.Scalar($0).map(Character.init) }) + "😀\u{2028}"
        let bytes = JSONOutput.list([.text(text), .number(0.123456), .number(1), .null, .boolean(true)]).bytes
        let read = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [Any])
        #expect(read[0] as? String == text)
        #expect(read[1] as? Double == 0.1235)
    }

    @Test(
        "Scores are never rounded up",
        arguments: [
            (0.997, "0.99", "0.9970"), (1.0, "1.00", "1.0000"), (0.69999, "0.69", "0.6999"), (0.7, "0.70", "0.7000"),
            (1 - 0.1 - 0.1 - 0.1, "0.70", "0.7000"), (0, "0.00", "0.0000"),
        ])
    func scores(score: Double, people: String, programs: String) {
        #expect(ScoreText.of(score) == people)
        #expect(ScoreText.exact(score) == programs)
    }
}
