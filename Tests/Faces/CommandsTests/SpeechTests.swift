import ArgumentParser
import Languages
import Testing

@testable import Commands

/// The command line in Welsh: help, faults, tables; and what stays the same in both languages.
@Suite struct SpeechTests {
    private static let welsh = [Speech.variable: "cy"]

    /// Every command as it is called, without the program's name: `import list`.
    private static let commands = paths(of: Manumit.self)

    private static func paths(of command: any ParsableCommand.Type) -> [[String]] {
        [[]]
            + command.configuration.subcommands.flatMap { child in
                paths(of: child).map { [child._commandName] + $0 }
            }
    }

    @Test func theVariableComesBeforeTheSystemsLocale() {
        #expect(Speech.language(of: [:]) == .english)
        #expect(Speech.language(of: ["LANG": "cy_GB.UTF-8"]) == .welsh)
        #expect(Speech.language(of: ["LANG": "cy_GB.UTF-8", "LC_ALL": "C"]) == .english)
        #expect(Speech.language(of: ["LANG": "en_GB.UTF-8", "LC_MESSAGES": "cy"]) == .welsh)
        #expect(Speech.language(of: ["LANG": "cy_GB", Speech.variable: "en"]) == .english)
        #expect(Speech.language(of: ["LANG": "de_DE.UTF-8"]) == .english)
        #expect(Speech.language(of: [Speech.variable: "fr"]) == nil)
    }

    @Test func aLanguageThatIsNotSpokenIsSaid() async throws {
        let outcome = try await ManumitProcess().run("--version", environment: [Speech.variable: "fr"])
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("“fr”: expected en or cy"))
    }

    /// No line of help is the same in both languages, but for examples and what is typed.
    @Test(arguments: commands)
    func everyPageOfHelpIsWelsh(command: [String]) async throws {
        let manumit = try ManumitProcess()
        let english = try await manumit.run(command + ["--help"])
        let welsh = try await manumit.run(command + ["--help"], environment: Self.welsh)
        #expect(english.status == 0 && welsh.status == 0)
        #expect(welsh.output.contains("DEFNYDD: manumit"))
        let known = Set(english.lines)
        let same = welsh.lines.filter { line in
            known.contains(line) && !line.contains("manumit ") && line.contains(#/[a-z]{3,} [a-z]{3,}/#)
        }
        #expect(same == [])
        #expect(!welsh.output.contains(#/\b(default|values):/#))
        // Placeholders for values are words too.
        let values = english.output.matches(of: #/<([a-z ]+)>/#).map { String($0.1) }
        let said = Set(welsh.output.matches(of: #/<([a-z ]+)>/#).map { String($0.1) })
        #expect(values.filter { said.contains($0) && !["format"].contains($0) } == [])
    }

    @Test(arguments: [
        (["serve", "--prot", "1"], "Dewisiad anhysbys '--prot'. Ai '--port' yr oeddech yn ei feddwl?"),
        (["serve", "--zzzzzzzz"], "Dewisiad anhysbys '--zzzzzzzz'"),
        (["serve", "--port"], "Mae gwerth ar goll ar gyfer '--port <"),
        (["demo", "--load-only=x"], "Nid yw’r dewisiad '--load-only' yn cymryd gwerth, ond rhoddwyd 'x'."),
        (["lists", "list", "x"], "Ymresymiad annisgwyl 'x'"),
        (["lists", "list", "x", "y"], "2 ymresymiad annisgwyl: 'x', 'y'"),
        (["backup"], "Mae '<"),
        (["serve", "--port", "x"], "Nid yw’r gwerth 'x' yn ddilys ar gyfer '--port <"),
        (["lists", "list", "--format", "yaml"], "Rhowch un o’r rhain: 'table', 'json', 'jsonl' neu 'csv'."),
        (["organisations", "add", "X", "--kind", "x"], "Rhowch un o’r canlynol:\n"),
    ])
    func faultsOfUsageAreWelsh(arguments: [String], text: String) async throws {
        let outcome = try await ManumitProcess().run(arguments, environment: Self.welsh)
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains(text), "\(outcome.errors)")
        #expect(outcome.errors.contains("Gweler manumit --help."))
    }

    @Test func tablesAreWelshAndCsvIsTheSame() async throws {
        let manumit = try ManumitProcess()
        try manumit.write("suppliers.csv", "name,company number\nBrynmawr Glove Makers Limited,01234567\n")
        let imported = try await manumit.run("import", "suppliers", "suppliers.csv", environment: Self.welsh)
        #expect(imported.status == 0, "\(imported.errors)")
        #expect(imported.lines.first?.hasPrefix("beth") == true, "\(imported.output)")
        let table = try await manumit.run("suppliers", "list", environment: Self.welsh)
        #expect(table.lines.first?.contains("gwariant y flwyddyn") == true, "\(table.output)")
        #expect(table.output.contains("Anhysbys") || table.output.contains("anhysbys"), "\(table.output)")
        let list = ["suppliers", "list", "--format"]
        for format in ["csv", "jsonl"] {
            let welsh = try await manumit.run(list + [format], environment: Self.welsh)
            #expect(welsh.output == (try await manumit.run(list + [format])).output)
        }
    }

    @Test func faultsOfFilesAreWelsh() async throws {
        let manumit = try ManumitProcess()
        try manumit.write("suppliers.csv", "name,spend\nBrynmawr Glove Makers Limited,abc\n")
        let outcome = try await manumit.run("import", "suppliers", "suppliers.csv", environment: Self.welsh)
        #expect(outcome.status == 65)
        #expect(outcome.errors.contains("manumit: suppliers.csv:2:"), "\(outcome.errors)")
        #expect(outcome.errors.contains("cafwyd “abc”, disgwyliwyd "), "\(outcome.errors)")
        let missing = try await manumit.run("import", "suppliers", "absent.csv", environment: Self.welsh)
        #expect(missing.status == 74)
    }

    @Test(arguments: ParserMessage.allCases)
    func everySentenceOfTheParserIsRecognised(message: ParserMessage) throws {
        let catalogue = try Catalogue()
        let sentence = ParserSentence(catalogue.text(MessageFamily.parser.key(message.rawValue), .english))
        let places = catalogue.placeholdersOfForms(MessageFamily.parser.key(message.rawValue), .english)[0]
        let values = Dictionary(uniqueKeysWithValues: places.map { ($0, "--\($0)") })
        let text = catalogue.text(MessageFamily.parser.key(message.rawValue), .english, values)
        #expect(sentence.values(in: text) == values)
        let welsh = Words(catalogue: catalogue, language: .welsh)
        #expect(ParserMessage.translated(text, into: welsh) == welsh(.parser, message, values))
    }

    @Test func whatIsNoSentenceOfTheParserStaysAsItIs() throws {
        let welsh = Words(catalogue: try Catalogue(), language: .welsh)
        #expect(ParserMessage.translated("Rhowch ddau enw.", into: welsh) == "Rhowch ddau enw.")
        #expect(ParserMessage.translated("", into: welsh) == "")
    }
}
