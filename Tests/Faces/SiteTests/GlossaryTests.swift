import Foundation
import Languages
import Testing

/// The terms of the field are called the same on every page: `docs/glossary.md` against the catalogue.
@Suite struct GlossaryTests {
    private struct Term: CustomStringConvertible {
        var english: String
        /// The beginnings, with mutations, by which the Welsh term is recognised; empty where no page uses the term yet.
        var forms: [String]

        var description: String { english }
    }

    private static func terms() throws -> [Term] {
        let file = SourceFolder.all.url.deletingLastPathComponent().appendingPathComponent("docs/glossary.md")
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap { line in
            let cells = line.split(separator: "|", omittingEmptySubsequences: false).map {
                $0.trimmingCharacters(in: .whitespaces)
            }
            guard cells.count == 6, cells[1] != "English", cells[1] != "---" else { return nil }
            return Term(english: cells[1], forms: cells[3].split(separator: " ").map(String.init))
        }
    }

    @Test func whereTheEnglishUsesATermTheWelshUsesItsOwn() throws {
        let catalogue = try Catalogue()
        let terms = try Self.terms()
        #expect(terms.count > 40)
        // Sentences about files quote the headings of the files.
        for key in catalogue.keys where !key.hasPrefix("expected.") {
            let english = plain(catalogue.everyForm(key, .english))
            let welsh = plain(catalogue.everyForm(key, .welsh))
            for term in terms where !term.forms.isEmpty && holds(english, term.english) {
                let isThere = term.forms.contains { begins(welsh, $0.lowercased()) }
                #expect(isThere, "\(key): \(term) is not said in “\(welsh)”")
            }
        }
    }

    /// The texts in lower case without the values that are put in.
    private func plain(_ texts: [String]) -> String {
        texts.joined(separator: " ").replacing(#/\{\w+\}/#, with: "").lowercased()
    }

    private func holds(_ text: String, _ term: String) -> Bool {
        text.ranges(of: term.lowercased()).contains { range in
            let isWordBefore =
                range.lowerBound > text.startIndex && isLetter(text[text.index(before: range.lowerBound)])
            let rest = text[range.upperBound...].drop { $0 == "s" }
            return !isWordBefore && !(rest.first.map(isLetter) ?? false)
        }
    }

    private func begins(_ text: String, _ form: String) -> Bool {
        text.ranges(of: form).contains { range in
            range.lowerBound == text.startIndex || !isLetter(text[text.index(before: range.lowerBound)])
        }
    }

    private func isLetter(_ character: Character) -> Bool { character.isLetter || character == "-" }
}
