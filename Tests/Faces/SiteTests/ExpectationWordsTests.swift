import Foundation
import InputFiles
import Languages
import Testing

@testable import Site

/// What readers of files say they expected, in both languages.
@Suite struct ExpectationWordsTests {
    /// Literals that stand where an expectation is wanted: after `expected:` or as the argument of what makes a fault.
    private static var literal: Regex<(Substring, Substring)> {
        #/(?:expected:|Expectation\s=|recover\(|fault\(|warn\(|unknown\(\w+,|ocid,|code\("id"\),|record: nil,|case \.\w+:|\?|\s:)\s*"((?:[^"\\]|\\.)*)"/#
    }

    private func patterns(in file: URL) throws -> [String] {
        let text = try String(contentsOf: file, encoding: .utf8)
        guard text.contains("Expectation") || text.contains("InputProblem(") else { return [] }
        return text.matches(of: Self.literal).map { SwiftLiteral(String($0.1)).numbered }
    }

    @Test func everySentenceOfTheReadersHasWords() throws {
        let catalogue = try Catalogue()
        var found = 0
        let commands = SourceFolder.faces.swiftFiles.filter { $0.path.contains("/Commands/") }
        for file in SourceFolder.formats.swiftFiles + commands {
            for pattern in try patterns(in: file) where pattern.contains(#/[a-z]{2,} /#) && !pattern.contains(" = ") {
                let key = "expected.\(InputFiles.Expectation(stringLiteral: pattern).key)"
                #expect(catalogue.has(key), "\(key) in \(file.lastPathComponent)")
                found += 1
            }
        }
        #expect(found > 60)
    }

    @Test func theEnglishOfTheCatalogueIsThatOfTheReaders() throws {
        let catalogue = try Catalogue()
        for key in catalogue.keys where key.hasPrefix("expected.") {
            let sentence = InputFiles.Expectation(stringLiteral: catalogue.text(key, .english))
            #expect("expected.\(sentence.key)" == key)
        }
    }

    @Test func valuesStandInTheSentenceOfTheLanguage() throws {
        let catalogue = try Catalogue()
        let limit = 4096
        #expect(
            Words(catalogue: catalogue, language: .english).expected("at most \(limit) bytes") == "at most 4096 bytes")
        #expect(
            Words(catalogue: catalogue, language: .welsh).expected("at most \(limit) bytes") == "4096 beit ar y mwyaf")
    }

    /// Where a sentence speaks of the command line, pages say what can be done on the page.
    @Test func pagesDoNotSpeakOfTheCommandLine() throws {
        let catalogue = try Catalogue()
        for key in catalogue.keys where key.hasPrefix("imports.expected.") {
            #expect(catalogue.has(String(key.dropFirst("imports.".count))), "\(key)")
        }
        let (field, examples) = ("name", "Supplier Name")
        let expectation: InputFiles.Expectation =
            "a column for \(field), such as “\(examples)”, or a mapping HEADER=\(field)"
        let words = Words(catalogue: catalogue, language: .english)
        #expect(words.expected(expectation).contains("Supplier Name"))
        #expect(words.expected(expectation).contains(words(.importsColumnsTitle)))
        #expect(!words.expected(expectation).contains("HEADER"))
    }

    @Test func aValueIsNeverTakenForAPlaceOfAnother() {
        let hostile = "{2}"
        let expectation: InputFiles.Expectation = "the column “\(hostile)” and \("b")"
        #expect(expectation.description == "the column “{2}” and b")
        #expect(InputFiles.Expectation.filled("{1} {", ["x"]) == "x {")
        #expect(InputFiles.Expectation.filled("{9} {}", ["x"]) == "{9} {}")
    }
}
