import CatalogueFiles
import Foundation

/// A message as the catalogue's file holds it: its key, its texts, and what it puts in.
struct CatalogueMessage {
    var key: String
    /// The text in English and in Welsh, in the form that most counts have.
    var english: String
    var welsh: String
    /// The names of the values, in the order of the English text.
    var values: [String]
    /// Whether a count decides the form, or stands in the text.
    var isCounted: Bool

    /// Reads one file.
    /// - Throws: `CatalogueFault` where a key lacks a language, or its languages put in other values.
    static func read(_ file: URL) throws -> [CatalogueMessage] {
        let entries: [String: [String: CatalogueText]]
        do {
            entries = try JSONDecoder().decode([String: [String: CatalogueText]].self, from: Data(contentsOf: file))
        } catch {
            throw CatalogueFault(problem: "\(file.path): \(error)")
        }
        return try entries.map { key, texts in
            guard let english = texts["en"], let welsh = texts["cy"], texts.count == 2 else {
                throw CatalogueFault(problem: "\(file.path): \(key): expected a text in en and in cy")
            }
            return try CatalogueMessage(key, english, welsh, in: file)
        }
    }

    private init(_ key: String, _ english: CatalogueText, _ welsh: CatalogueText, in file: URL) throws {
        let values = english.valuesOfForms.joined().reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        guard Set(values) == Set(welsh.valuesOfForms.joined()) else {
            throw CatalogueFault(problem: "\(file.path): \(key): the languages put in other values")
        }
        self.key = key
        self.english = english.everyForm.first ?? ""
        self.welsh = welsh.everyForm.first ?? ""
        self.values = values.filter { $0 != "count" }
        isCounted = english.forms != nil || welsh.forms != nil || values.contains("count")
    }

    /// The name of the key in Swift: `screening.due.by` is `screeningDueBy`.
    var name: String { MemberName.of(key) }
}
