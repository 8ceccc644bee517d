import Foundation
import InputFiles
import JSONReading
import TestSupport
import Testing

@Suite struct JSONDocumentTests {
    @Test func valuesAreRead() throws {
        let document = JSONDocument()
        let root = try document.parse(
            Array(
                #"{"s":"T\u0177 \"a\"","i":-5,"u":18446744073709551615,"d":1.5,"w":3.0,"t":true,"f":false,"n":null,"":1}"#
                    .utf8))
        #expect(root.kind == .object)
        #expect(root["s"]?.string == "Tŷ \"a\"")
        #expect(root["i"]?.integer == -5)
        #expect(root["i"]?.double == -5)
        #expect(root["u"]?.integer == nil)
        #expect(root["u"]?.text == "18446744073709551615")
        #expect(root["d"]?.double == 1.5)
        #expect(root["d"]?.integer == nil)
        #expect(root["w"]?.integer == 3)
        #expect(root["w"]?.text == "3")
        #expect(root["t"]?.boolean == true)
        #expect(root["f"]?.boolean == false)
        #expect(root["n"]?.isNull == true)
        #expect(root[""]?.integer == 1)
        #expect(root["missing"] == nil)
        #expect(root["s"]?["x"] == nil)
        #expect(document.repairCount == 0)
    }

    @Test func listsAndMembersInOrder() throws {
        let document = JSONDocument()
        let root = try document.parse(Array(#"{"a":[1,[2,3],{"x":4},"5"],"b":{"one":1},"c":null,"d":[],"e":{}}"#.utf8))
        #expect(root.members.map(\.name) == ["a", "b", "c", "d", "e"])
        #expect(root["a"]?.elements.map(\.kind) == [.number, .array, .object, .string])
        #expect(root["a"]?.list.count { _ in true } == 4)
        #expect(root["b"]?.list.map { $0["one"]?.integer } == [1])
        #expect(root["c"]?.list.map(\.kind) == [])
        #expect(root["d"]?.elements.map(\.kind) == [])
        #expect(root["e"]?.members.map(\.name) == [])
    }

    @Test(arguments: [
        (#"{"a":1e9999}"#, #"{"a":null}"#, "1e9999"), (#"{"a": 000, "b":1}"#, #"{"a":0,"b":1}"#, "000"),
        (#"{"a":007.50}"#, #"{"a":7.5}"#, "007.50"), (#"{"a":.5}"#, #"{"a":0.5}"#, ".5"),
        (#"{"a":5.}"#, #"{"a":5}"#, "5."),
        (#"{"a":+3}"#, #"{"a":3}"#, "+3"), (#"[NaN]"#, "[null]", "NaN"), (#"[-Infinity]"#, "[null]", "-Infinity"),
        (#"{"a":,"b":1}"#, #"{"a":null,"b":1}"#, ","), (#"{"a":}"#, #"{"a":null}"#, "}"),
        (#"[1,2,]"#, "[1,2]", "]"), (#"{"a":1,}"#, #"{"a":1}"#, "}"),
        (#"{"a":"\ud800x"}"#, "{\"a\":\"\u{FFFD}x\"}", #"\ud800"#),
        (#"{"a":"\udc00"}"#, "{\"a\":\"\u{FFFD}\"}", #"\udc00"#),
        ("{\"a\":\"b\nc\"}", #"{"a":"b\nc"}"#, "\n"), (#"{"a":"C:\Work"}"#, #"{"a":"C:\\Work"}"#, #"\W"#),
        (#"{"a":"\u12"}"#, #"{"a":"\\u12"}"#, #"\u"#), (#"[True]"#, "[true]", "True"),
        (#"[123456789012345678901234567890]"#, "[123456789012345678901234567890.0]", "123456789012345678901234567890"),
    ])
    func deviationsAreRepairedAndTold(text: String, meaning: String, raw: String) throws {
        let document = JSONDocument()
        let repaired = describe(try document.parse(Array(text.utf8)))
        let repairs = document.repairs
        #expect(repairs.map(\.raw) == [raw])
        #expect(document.repairCount == 1)
        #expect(try repaired == describe(JSONDocument().parse(Array(meaning.utf8))))
    }

    @Test func bytesThatAreNotUTF8AreWindows1252() throws {
        let document = JSONDocument()
        let root = try document.parse(Array(#"{"a":"Caf"#.utf8) + [0xE9, 0x20, 0x80] + Array(#" Tŷ"}"#.utf8))
        #expect(root["a"]?.string == "Café € Tŷ")
        #expect(document.repairs.map(\.kind) == [.byteReread, .byteReread])
    }

    @Test func numbersThatAreRightStayRight() throws {
        let document = JSONDocument()
        // The lone surrogate sends the whole text through the repair.
        let root = try document.parse(Array(#"{"a":[0,-0.0,1E5,12.34e-2,123456789012345680],"b":"\ud800"}"#.utf8))
        #expect(root["a"]?.elements.map(\.double) == [0, -0.0, 1e5, 0.1234, 123_456_789_012_345_680])
        #expect(document.repairCount == 1)
    }

    @Test(arguments: [
        ("", 0, "a value"), ("{", 1, "the rest of the value"), (#"{"a" 1}"#, 5, "a colon after the key"),
        (#"{"a":1 "b":2}"#, 7, "a comma or a closing brace: }"), (#"{"a":[1}"#, 7, "a closing bracket: ]"),
        ("[1 2]", 3, "a comma or a closing bracket: ]"),
        (#"{a:1}"#, 1, "a key in double quotes"), (#"{"a":x}"#, 5, "a value"), (#"{"a":"b}"#, 5, "a closing quote"),
        ("{} {}", 3, "nothing after the end of the value"), (#"{"a":1-2}"#, 5, "a value"),
    ])
    func faultsSayWhereAndWhatWasExpected(text: String, offset: Int, expected: String) {
        let fault = #expect(throws: JSONFault.self) { _ = try JSONDocument().parse(Array(text.utf8)) }
        #expect(fault?.offset == offset)
        #expect(fault?.expected.description == expected)
    }

    @Test func depthAndSizeAreBounded() {
        let deep = String(repeating: "[", count: 5_000) + String(repeating: "]", count: 5_000)
        #expect(throws: JSONFault.self) { _ = try JSONDocument().parse(Array(deep.utf8)) }
        #expect(throws: JSONFault.self) { _ = try JSONDocument(limit: 8).parse(Array("[1,2,3,4,5]".utf8)) }
    }

    @Test func mutationsAgreeWithFoundationWhereItReads() throws {
        var random = Mutation(seed: 5)
        let original = Array(#"{"a":[1,2.5,-3e2,"x\n\u0041"],"b":{"c":null,"d":true},"e":"Tŷ Glân"}"#.utf8)
        let document = JSONDocument()
        var read = 0
        for _ in 0..<5_000 {
            let text = random.broken(original)
            guard let value = try? document.parse(text) else { continue }
            read += 1
            let description = describe(value)
            #expect(!description.isEmpty)
            let foundation = try? JSONSerialization.jsonObject(with: Data(text))
            if document.repairCount == 0 { #expect(foundation != nil, "\(String(decoding: text, as: UTF8.self))") }
        }
        #expect(read > 200)
    }

    private func describe(_ value: JSONValue) -> String {
        switch value.kind {
        case .null: "null"
        case .boolean: value.boolean == true ? "true" : "false"
        case .number: "\(value.double ?? .nan)"
        case .string: (value.string ?? "").debugDescription
        case .array: "[" + value.elements.map(describe).joined(separator: ",") + "]"
        case .object:
            "{" + value.members.map { $0.name.debugDescription + ":" + describe($0.value) }.joined(separator: ",") + "}"
        }
    }
}
