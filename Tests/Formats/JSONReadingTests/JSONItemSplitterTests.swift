import InputFiles
import JSONReading
import TestSupport
import Testing

@Suite struct JSONItemSplitterTests {
    private static let shape = JSONShape(
        lists: ["releases", "records"], singles: ["compiledRelease"], recordMarks: ["ocid"])

    /// Items as `line:column key text`, problems as `! line:column code`.
    private func split(
        _ text: String, shape: JSONShape = shape, limit: Int = 1 << 20, chunk: Int = 1 << 16
    ) throws -> [String] {
        let source = ByteSource(bytes: Array(text.utf8), name: "notices.json")
        let splitter = JSONItemSplitter(source, shape: shape, limit: limit, chunk: chunk)
        var steps: [String] = []
        while let step = try splitter.next() {
            switch step {
            case .item(let item):
                let key = item.key.map { " " + $0 } ?? ""
                steps.append("\(item.line):\(item.column)\(key) " + String(decoding: item.bytes, as: UTF8.self))
            case .problem(let problem):
                steps.append("! \(problem.line ?? 0):\(problem.column ?? 0) \(problem.code.rawValue)")
            }
        }
        return steps
    }

    private func expect(_ text: String, _ steps: [String], location: SourceLocation = #_sourceLocation) throws {
        #expect(try split(text) == steps, sourceLocation: location)
        for chunk in [16, 17, 23, 64] {
            #expect(try split(text, chunk: chunk) == steps, "chunk \(chunk)", sourceLocation: location)
        }
    }

    @Test func onePackage() throws {
        try expect(
            #"{"uri":"x", "publisher":{"name":"a \" {"}, "releases": [{"a":[1,2]}, {"b":{}}], "links":{"releases":[{}]}}"#,
            [#"1:57 releases {"a":[1,2]}"#, #"1:70 releases {"b":{}}"#])
    }

    @Test func prettyPrintedPackage() throws {
        try expect(
            "{\n  \"version\": \"1.1\",\n  \"releases\": [\n    {\n      \"a\": 1\n    },\n    {\"b\": 2}\n  ]\n}\n",
            ["4:5 releases {\n      \"a\": 1\n    }", #"7:5 releases {"b": 2}"#])
    }

    @Test func unindentedPackage() throws {
        try expect(
            "{\n\"releases\": [\n{\n\"a\": [\n{\"c\":1},\n{\"c\":2}\n]\n},\n{\"b\": 2}\n]\n}\n",
            ["3:1 releases {\n\"a\": [\n{\"c\":1},\n{\"c\":2}\n]\n}", #"9:1 releases {"b": 2}"#])
    }

    @Test func arrayOfPackages() throws {
        try expect(
            #"[{"version":"1","releases":[{"a":1}]},{"version":"2"},{"releases":[]},{"releases":[{"b":2}]}]"#,
            [#"1:29 releases {"a":1}"#, #"1:39 {"version":"2"}"#, #"1:84 releases {"b":2}"#])
    }

    @Test func linesOfReleasesPackagesAndRecords() throws {
        try expect(
            "{\"ocid\":\"1\",\"id\":1}\r\n\n{\"releases\":[{\"id\":2},{\"id\":3}]}\n{\"records\":[{\"ocid\":\"4\"}]}\n"
                + "{\"ocid\":\"5\",\"releases\":[{\"id\":5}]}",
            [
                #"1:1 {"ocid":"1","id":1}"#, #"3:14 releases {"id":2}"#, #"3:23 releases {"id":3}"#,
                #"4:13 records {"ocid":"4"}"#, #"5:1 {"ocid":"5","releases":[{"id":5}]}"#,
            ])
    }

    @Test func recordPackageKeepsRecordsWhole() throws {
        try expect(
            #"{"releases":null,"records":[{"ocid":"1","releases":[{"id":1}],"compiledRelease":{"id":2}}]}"#,
            [#"1:29 records {"ocid":"1","releases":[{"id":1}],"compiledRelease":{"id":2}}"#])
    }

    @Test func recordWithItsMarkBehindStillGivesAll() throws {
        try expect(
            #"{"releases":[{"id":1}],"ocid":"1","compiledRelease":{"id":2},"x":[{}]} {"z":1}"#,
            [#"1:14 releases {"id":1}"#, #"1:53 compiledRelease {"id":2}"#, #"1:72 {"z":1}"#])
    }

    @Test func oneAfterTheOther() throws {
        try expect(
            "{\"a\":1}{\"b\":2} \n [{\"c\":3}]\n\u{FEFF}{\n\"d\": 4\n}",
            [
                #"1:1 {"a":1}"#, #"1:8 {"b":2}"#, #"2:3 {"c":3}"#, "3:4 {\n\"d\": 4\n}",
            ])
    }

    @Test func plainShapeKnowsNoPackages() throws {
        #expect(try split(#"{"releases":[{"a":1}]}"#, shape: .plain) == [#"1:1 {"releases":[{"a":1}]}"#])
    }

    @Test func brokenLinesAreLeftOutAlone() throws {
        let good = "{\"a\":1}\n"
        for broken in [
            #"{"a":"b"#, #"{"a":[1,2"#, #"{"a":{"b":1}"#, #"{"a":"#, #"{"a":1,"#, #"{"a":"b\"#, #"{"a"}}"#, "word",
            #"{"a":b"}"#,
            #"{"releases":[{"a":1"#, #"{"version":"1","releases":["#, #""text""#, "]",
        ] {
            for first in ["", good] {
                let steps = try split(first + broken + "\n" + good + good)
                let items = steps.filter { $0.contains(#" {"a":1}"#) }
                #expect(items.count == (first.isEmpty ? 2 : 3), "\(broken): \(steps)")
                let problems = steps.filter { $0.hasPrefix("!") }
                #expect(problems.count == 1, "\(broken): \(steps)")
                // A list of records that stays open on the very first line can only be told at the end.
                if first.isEmpty, broken.hasSuffix("[") { continue }
                #expect(problems.first?.hasPrefix("! \(first.isEmpty ? 1 : 2):") == true, "\(broken): \(steps)")
            }
        }
    }

    @Test func endsAreToldAsTruncated() throws {
        #expect(try split(#"{"a":1}"# + "\n" + #"{"a":"#) == [#"1:1 {"a":1}"#, "! 2:6 cut short"])
        #expect(try split(#"{"releases":[{"a":1},"#) == [#"1:14 releases {"a":1}"#, "! 1:22 cut short"])
        #expect(try split(#"{"releases":[{"a":1}]"#) == [#"1:14 releases {"a":1}"#, "! 1:22 cut short"])
        #expect(try split("[") == ["! 1:2 cut short"])
        #expect(try split(" \n") == ["! 0:0 empty"])
    }

    @Test func strangersInListsAreTold() throws {
        try expect(
            #"{"releases":[null, "a,\"{b", 12, {"a":1}, [ {"b":2} ]]}"#,
            [
                "! 1:14 unexpected shape", "! 1:20 unexpected shape", "! 1:30 unexpected shape",
                #"1:34 releases {"a":1}"#,
                #"1:45 {"b":2}"#,
            ])
    }

    @Test func largeRecordsAreLeftOut() throws {
        let large = #"{"a":""# + String(repeating: "x", count: 5_000) + #""}"#
        for text in ["\(large)\n{\"b\":2}", "{\"releases\":[\(large), {\"b\":2}]}", "[\(large),{\"b\":2}]"] {
            let steps = try split(text, limit: 1_000, chunk: 64)
            #expect(steps.count == 2)
            #expect(steps.first?.hasSuffix("too large") == true)
            #expect(steps.last?.hasSuffix(#"{"b":2}"#) == true)
        }
    }

    @Test func packageHeadIsAnObject() throws {
        let text =
            #"[{"uri":"u", "publisher": {"name":"p"} , "releases":[{"a":1}], "x":1}, {"releases":[{"b":1}]}, {"c":1}]"#
        let splitter = JSONItemSplitter(ByteSource(bytes: Array(text.utf8), name: "a"), shape: Self.shape, chunk: 16)
        var heads: [String] = []
        while let step = try splitter.next() {
            if case .item = step { heads.append(String(decoding: splitter.packageHead, as: UTF8.self)) }
        }
        #expect(heads == [#"{"uri":"u", "publisher": {"name":"p"}}"#, "{}", ""])
    }

    @Test func utf16IsRead() throws {
        var bytes: [UInt8] = [0xFF, 0xFE]
        for unit in "{\"a\":\"Tŷ\"}\n{\"b\":1}".utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        let splitter = JSONItemSplitter(ByteSource(bytes: bytes, name: "a"), shape: .plain)
        var items: [String] = []
        while case .item(let item)? = try splitter.next() { items.append(String(decoding: item.bytes, as: UTF8.self)) }
        #expect(items == [#"{"a":"Tŷ"}"#, #"{"b":1}"#])
    }

    @Test func hostileInputTakesLinearTime() throws {
        // Each line would be scanned again and again if going back were not bounded.
        let lines = String(repeating: "{\"a\":\n", count: 60_000)
        let steps = try split(lines, limit: 1 << 14)
        #expect(!steps.isEmpty && steps.allSatisfy { $0.hasPrefix("!") })
        let deep = String(repeating: "[", count: 100_000) + String(repeating: "{", count: 100_000)
        #expect(try split(deep).allSatisfy { $0.hasPrefix("!") })
    }

    @Test func mutationsNeverCrashAndChunksAgree() throws {
        var random = Mutation(seed: 11)
        let original = Array(
            "{\"uri\":\"x\",\"releases\":[{\"a\":\"b\\\"c\"},{\"b\":[1,{\"c\":2}]}],\"z\":1}\n{\"ocid\":\"1\"}\n[{\"records\":[{}]}]\n"
                .utf8)
        for _ in 0..<1_000 {
            let text = String(decoding: random.broken(original), as: UTF8.self)
            let whole = try split(text)
            #expect(try split(text, chunk: 16) == whole, "\(text.debugDescription)")
        }
    }
}
