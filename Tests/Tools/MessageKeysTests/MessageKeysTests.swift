import Foundation
import Testing

@testable import message_keys

/// What is written from a catalogue, and which catalogues are refused.
@Suite struct MessageKeysTests {
    private func source(_ catalogue: String) throws -> String {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).json")
        try Data(catalogue.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        return try MessageSource(try CatalogueMessage.read(file).sorted { $0.key < $1.key }).text()
    }

    private func refusal(_ catalogue: String) -> String {
        do {
            return "written: \(try source(catalogue))"
        } catch {
            return "\(error)"
        }
    }

    @Test func aTextWithoutValuesIsAProperty() throws {
        let source = try source(#"{"jobs.title": {"en": "Work", "cy": "Gwaith"}}"#)
        #expect(source.contains(#"public static var jobsTitle: Message { Message("jobs.title") }"#))
        #expect(source.contains("/// “Work” · “Gwaith”"))
    }

    @Test func valuesAreWantedInTheOrderOfTheEnglishText() throws {
        let source = try source(#"{"a.b-c": {"en": "{last} of {first}", "cy": "{first}, {last}"}}"#)
        #expect(source.contains("public static func aBC(last: String, first: String) -> Message {"))
        #expect(source.contains(#"Message("a.b-c", ["last": last, "first": first])"#))
    }

    @Test func pluralFormsWantACountAlsoWhereNoFormShowsIt() throws {
        let source = try source(
            #"{"a.one": {"en": {"one": "a day", "other": "some days"}, "cy": "diwrnod"}, "a.two": {"en": "{count} {of}", "cy": "{of} {count}"}}"#
        )
        #expect(source.contains(#"func aOne(count: Int) -> Message {"#))
        #expect(source.contains(#"Message("a.one", count: count)"#))
        #expect(source.contains(#"func aTwo(of: String, count: Int) -> Message {"#))
    }

    @Test func keysThatDifferInACodeAreAFamily() throws {
        let source = try source(
            """
            {"a.kind.x": {"en": "X", "cy": "X"}, "a.kind.y": {"en": "Y", "cy": "Y"},
             "a.kind.x.hint": {"en": "x", "cy": "x"}, "a.kind.y.hint": {"en": "y", "cy": "y"}}
            """)
        #expect(source.contains(#"static var aKind: MessageFamily { MessageFamily("a.kind") }"#))
        #expect(source.contains(#"static var aKindEachHint: MessageFamily { MessageFamily("a.kind", "hint") }"#))
    }

    @Test(arguments: [
        (#"{"a.b": {"en": "X"}}"#, "a.b: expected a text in en and in cy"),
        (#"{"a.b": {"en": "X", "cy": "X", "fr": "X"}}"#, "a.b: expected a text in en and in cy"),
        (#"{"a.b": {"en": "{x}", "cy": "{y}"}}"#, "a.b: the languages put in other values"),
        (
            #"{"a.bc": {"en": "X", "cy": "X"}, "a.bC": {"en": "X", "cy": "X"}, "a.b.c": {"en": "X", "cy": "X"}}"#,
            "are both called aBC"
        ),
        (#"{"a.b": 1}"#, ".json: "),
    ])
    func whatCannotBeWrittenIsNamed(catalogue: String, problem: String) {
        #expect(refusal(catalogue).contains(problem))
    }
}
