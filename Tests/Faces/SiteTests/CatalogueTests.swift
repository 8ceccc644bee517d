import Foundation
import Languages
import Testing

@testable import Site

/// The catalogue against the program: nothing in it that nobody says, nothing said that is not in it.
@Suite struct CatalogueTests {
    private let catalogue: Catalogue
    private let templates: [String: String]

    init() throws {
        catalogue = try Catalogue()
        templates = try Templates(catalogue: catalogue).sources
    }

    @Test func noKeyIsThereForNothing() throws {
        let use = try CatalogueUse(templates: templates, swiftFiles: SourceFolder.all.swiftFiles)
        #expect(catalogue.keys.filter { !use.uses($0) } == [])
    }

    /// A form of a counted phrase that says the number in letters ("dau", "a day") may leave `{count}` out; no other value.
    @Test func everyPluralFormPutsInTheSameValues() {
        for key in catalogue.keys {
            for language in Language.allCases {
                let forms = catalogue.placeholdersOfForms(key, language).map { $0.subtracting(["count"]) }
                #expect(Set(forms).count <= 1, "\(key) in \(language.rawValue)")
            }
        }
    }

    @Test func countedPhrasesHaveAFormForEveryCount() {
        for key in catalogue.keys {
            for language in Language.allCases {
                guard let forms = catalogue.forms(key, language) else { continue }
                #expect(forms.contains("other"), "\(key) in \(language.rawValue)")
                let known: Set =
                    language == .english ? ["one", "other"] : ["zero", "one", "two", "few", "many", "other"]
                #expect(forms.isSubset(of: known), "\(key) in \(language.rawValue)")
            }
        }
    }

    /// What remains of a template without its tags is no word that a person reads.
    @Test func templatesHoldNoWordsOfTheirOwn() {
        let attribute = #/\b(?:aria-label|title|alt|placeholder|value|content|label)="([^"{]*[A-Za-z]{2}[^"{]*)"/#
        let names: Set = ["Manumit", "SHA"]
        let values: Set = ["width=device-width, initial-scale=1", "light dark"]
        for (name, source) in templates.sorted(by: { $0.key < $1.key }) {
            let comments = source.replacing(#/\{\{!.*?\}\}/#.dotMatchesNewlines(), with: "")
            for match in comments.matches(of: attribute) where match.output.0.contains(" ") {
                #expect(values.contains(String(match.output.1)), "\(match.output.0) in \(name)")
            }
            let text = comments.replacing(#/\{\{.*?\}\}\}?/#.dotMatchesNewlines(), with: " ")
                .replacing(#/<[^>]*>/#.dotMatchesNewlines(), with: " ").replacing(#/&[a-z]+;/#, with: " ")
            let words = text.split { !$0.isLetter }.map(String.init).filter { $0.count > 1 && !names.contains($0) }
            #expect(words == [], "in \(name)")
        }
    }

    /// Pages and commands take their words from the catalogue: no sentence stands in the code that makes them.
    @Test func swiftOfTheFacesHoldsNoSentences() throws {
        // What is served to programs that watch the server is not for people.
        for file in SourceFolder.faces.swiftFiles
        where !file.lastPathComponent.hasPrefix("Services+Operation")
            && !file.path.contains("/Site/Operation/")
        {
            let text = try String(contentsOf: file, encoding: .utf8)
            for line in text.split(separator: "\n") where !Self.isForEngineers(line) {
                for match in line.matches(of: #/"((?:[^"\\]|\\.)*)"/#) {
                    let isSentence = match.output.1.contains(#/[A-Za-z]{2,} [a-z]{2,} [a-z]{2,}/#)
                    #expect(!isSentence, "\(match.output.1) in \(file.lastPathComponent)")
                }
            }
        }
    }

    /// Comments, logs, faults of the program itself and headers of HTTP are not read by those who use the pages.
    private static func isForEngineers(_ line: Substring) -> Bool {
        let text = line.trimmed
        return text.hasPrefix("//")
            || [
                "logger", "missing.names", "problem:", "expected:", "Fault(", "default-src", "-src '", "=()", "max-age",
                "beside the program",
            ].contains {
                text.contains($0)
            }
    }
}
