internal import CatalogueFiles
internal import Foundation

/// Every word that a person reads, in both languages, by key. The words stand in `Catalogue/*.json`, one file an area,
/// English and Welsh side by side: `{"suppliers.title": {"en": "Suppliers", "cy": "Cyflenwyr"}}`. Where a count decides the
/// form, the text is an object of CLDR plural forms.
public struct Catalogue: Sendable {
    private let texts: [String: [String: CatalogueText]]

    /// The catalogue of this program.
    /// - Throws: where the files beside the program are missing or are not as above.
    public init() throws {
        guard let folder = Bundle.module.url(forResource: "Catalogue", withExtension: nil) else {
            throw CocoaError(.fileNoSuchFile)
        }
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        var texts: [String: [String: CatalogueText]] = [:]
        for file in files where file.pathExtension == "json" {
            let area = try JSONDecoder().decode([String: [String: CatalogueText]].self, from: Data(contentsOf: file))
            texts.merge(area) { first, _ in first }
        }
        self.texts = texts
    }

    /// The words for a key. A key that is not there gives itself in brackets; tests see to it that none is. Swift says what it
    /// means by a `Message`; templates and letters name their keys.
    public func text(
        _ key: some StringProtocol, _ language: Language, _ values: [String: String] = [:], count: Int? = nil
    ) -> String {
        guard let entry = texts[String(key)]?[language.rawValue] else { return "[\(key)]" }
        let text = entry.text(count: count, in: language)
        guard text.contains("{") else { return text }
        return Self.filled(text) { name in
            if name == "count", let count { return language.number(count) }
            return values[String(name)]
        }
    }

    /// Whether the key has words in every language.
    public func has(_ key: String) -> Bool {
        Language.allCases.allSatisfy { texts[key]?[$0.rawValue] != nil }
    }

    /// All keys, for tests.
    public var keys: [String] { texts.keys.sorted() }

    /// The names of the plural forms that a key has in a language; nil where its text is the same for every count.
    public func forms(_ key: String, _ language: Language) -> Set<String>? { texts[key]?[language.rawValue]?.forms }

    /// A key's text in every form it has, without values; empty where the key has no words.
    public func everyForm(_ key: String, _ language: Language) -> [String] {
        texts[key]?[language.rawValue]?.everyForm ?? []
    }

    /// The names of the values that each form of a text puts in: `{count}`, `{name}`.
    public func placeholdersOfForms(_ key: String, _ language: Language) -> [Set<String>] {
        texts[key]?[language.rawValue]?.valuesOfForms.map { Set($0) } ?? []
    }

    /// Puts values in the places of a text. What a value holds is never taken for a place of another value.
    private static func filled(_ text: String, _ value: (Substring) -> String?) -> String {
        var filled = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            filled += rest[..<open]
            let end = rest.index(after: close)
            filled += value(rest[rest.index(after: open)..<close]) ?? String(rest[open..<end])
            rest = rest[end...]
        }
        return filled + rest
    }
}

extension CatalogueText {
    fileprivate func text(count: Int?, in language: Language) -> String {
        switch self {
        case .text(let text): text
        case .plural(let forms):
            forms[PluralForm(of: count ?? 0, in: language).rawValue] ?? forms[PluralForm.other.rawValue] ?? ""
        }
    }
}
