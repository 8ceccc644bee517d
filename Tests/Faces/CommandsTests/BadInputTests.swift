import Foundation
import Testing

/// Input that is not as it should be: the file, the line, what was expected, and the status that scripts go by.
@Suite struct BadInputTests {
    private func manumit() throws -> ManumitProcess {
        let manumit = try ManumitProcess()
        try manumit.write("list.csv", "id,name\no1,Brynmawr Glove Makers Ltd\n")
        try manumit.write("suppliers.csv", "id,name\ns1,Brynmawr Glove Makers Limited\n")
        return manumit
    }

    @Test("What is not there, or cannot be read, ends with 74", arguments: ["absent.csv", "absent/", "\u{7}"])
    func unreadable(name: String) async throws {
        let outcome = try await manumit().run("screen", name, "--against", "list.csv")
        #expect(outcome.status == 74)
        #expect(outcome.errors.contains("unreadable"))
        #expect(try await manumit().run("screen", "suppliers.csv", "--against", name).status == 74)
    }

    @Test(
        "What cannot be taken ends with 65 and names file, place and what was expected",
        arguments: [
            ("empty.csv", "", "empty.csv: empty"),
            ("blank.csv", " \n\n", "blank.csv: empty"),
            ("page.csv", "<html></html>", "page.csv: unknown format"),
            ("other.json", #"{"a":1}"#, "other.json: unknown format"),
            ("columns.csv", "id,telephone\n1,2\n", "columns.csv:1: missing column"),
            ("noname.csv", "id,name\ns1,Right\ns2,\n", "noname.csv:3"),
            ("quote.csv", "id,name\ns1,\"never closed\n", "quote.csv:2"),
            ("entities.json", "{\"schema\":\"Company\",\"properties\":{}}\n", "entities.json:1:1: missing identifier"),
            (
                "notices.jsonl", "{\"ocid\":\"a\",\"id\":\"1\"}\n{\"ocid\":\"b\",\n{\"ocid\":\"c\",\"id\":\"1\"}\n",
                "notices.jsonl:2"
            ),
            ("package.json", "{\"releases\":[{\"ocid\":\"a\",\"id\":\"1\"}", "package.json:1"),
            ("noocid.json", "{\"releases\":[{\"id\":\"1\"}]}", "noocid.json:1:14: missing identifier"),
        ])
    func refused(name: String, text: String, told: String) async throws {
        let manumit = try manumit()
        try manumit.write(name, text)
        let outcome = try await manumit.run("screen", name, "--against", "list.csv", "--format", "jsonl")
        #expect(outcome.status == 65)
        #expect(outcome.output == "")
        #expect(outcome.errors.contains("manumit: " + told), "\(outcome.errors)")
        #expect(!outcome.errors.contains(manumit.folder.path))
    }

    @Test func standardInputIsNamedAsSuch() async throws {
        let outcome = try await manumit().run("screen", "-", "--against", "list.csv", input: "id,name\ns1,\n")
        #expect(outcome.status == 65)
        #expect(outcome.errors.contains("manumit: standard input:2"), "\(outcome.errors)")
    }

    @Test func damagedCompressionIsToldAsSuch() async throws {
        let manumit = try manumit()
        try manumit.write("cut.csv.gz", Data([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0x4b, 0x4c]))
        let outcome = try await manumit.run("screen", "cut.csv.gz", "--against", "list.csv")
        #expect(outcome.status == 65)
        #expect(outcome.errors.contains("manumit: cut.csv.gz: cut short"))
    }

    @Test func aBrokenListIsRefusedToo() async throws {
        let manumit = try manumit()
        try manumit.write("broken.csv", "id,name\no1,Right\no2,\n")
        let outcome = try await manumit.run("screen", "suppliers.csv", "--against", "broken.csv")
        #expect(outcome.status == 65)
        #expect(outcome.errors.contains("broken.csv:3"))
        #expect(outcome.output == "")
    }

    @Test func skippingBadRecordsTellsThemAndGoesOn() async throws {
        let manumit = try manumit()
        try manumit.write("mixed.csv", "id,name\ns1,Brynmawr Glove Makers Limited\ns2,\n,Nobody\n")
        let outcome = try await manumit.run(
            "screen", "mixed.csv", "--against", "list.csv", "--format", "jsonl", "--skip-bad")
        #expect(outcome.status == 0)
        #expect(try outcome.objects().count == 1)
        #expect(outcome.errors.contains("mixed.csv:3"))
        #expect(outcome.errors.contains("mixed.csv:4"))
    }

    @Test func manyProblemsAreCountedNotAllTold() async throws {
        let manumit = try manumit()
        try manumit.write("bad.csv", "id,name\n" + (1...50).map { "s\($0),\n" }.joined())
        let outcome = try await manumit.run("screen", "bad.csv", "--against", "list.csv")
        #expect(outcome.errors.split(separator: "\n").count < 30)
        #expect(outcome.errors.contains("and 30 more"))
        #expect(outcome.errors.contains("50 records could not be read"))
    }

    @Test func aFileThatCannotBeWrittenEndsWith74() throws {
        let manumit = try manumit()
        let process = manumit.process(["screen", "suppliers.csv", "--against", "list.csv", "--format", "jsonl"])
        process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: "/dev/full"))
        try manumit.write("errors", "")
        process.standardError = try FileHandle(forWritingTo: manumit.folder.appendingPathComponent("errors"))
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 74)
        #expect(try manumit.text("errors").contains("standard output"))
    }

    @Test(
        "Databases of other engines are declined",
        arguments: ["postgres:name", "mysql://h"])
    func otherDatabases(address: String) async throws {
        let outcome = try await manumit().run("suppliers", "list", "--database", address)
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("sqlite:PATH"))
    }

    @Test func aFileThatIsNoDatabaseEndsWith74() async throws {
        let manumit = try manumit()
        try manumit.write("text.sqlite", String(repeating: "this is no database ", count: 100))
        let outcome = try await manumit.run("suppliers", "list", "--database", "sqlite:text.sqlite")
        #expect(outcome.status == 74)
        #expect(try manumit.text("text.sqlite").hasPrefix("this is no database"))
    }
}
