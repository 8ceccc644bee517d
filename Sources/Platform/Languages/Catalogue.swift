import Foundation

/// Every word that a person reads, in both languages, by key. The words stand in `Catalogue/*.json`, one file an area,
/// English and Welsh side by side: `{"suppliers.title": {"en": "Suppliers", "cy": "Cyflenwyr"}}`. Where a count decides the
/// form, the text is an object of CLDR plural forms.
public struct Catalogue: Sendable {
    private let messages: [String: [String: Message]]

    /// The catalogue of this program.
    /// - Throws: where the files beside the program are missing or are not as above.
    public init() throws {
        guard let folder = Bundle.module.url(forResource: "Catalogue", withExtension: nil) else {
            throw CocoaError(.fileNoSuchFile)
        }
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        var messages: [String: [String: Message]] = [:]
        for file in files where file.pathExtension == "json" {
            let area = try JSONDecoder().decode([String: [String: Message]].self, from: Data(contentsOf: file))
            messages.merge(area) { first, _ in first }
        }
        self.messages = messages
    }

    /// The words for a key. A key that is not there gives itself in brackets; tests see to it that none is.
    public func text(
        _ key: some StringProtocol, _ language: Language, _ arguments: [String: String] = [:], count: Int? = nil
    ) -> String {
        guard let message = messages[String(key)]?[language.rawValue] else { return "[\(key)]" }
        var text = message.text(count: count, in: language)
        guard text.contains("{") else { return text }
        if let count { text = text.replacingOccurrences(of: "{count}", with: language.number(count)) }
        for (name, value) in arguments { text = text.replacingOccurrences(of: "{\(name)}", with: value) }
        return text
    }

    public func text<Key: MessageKey>(
        _ key: Key, _ language: Language, _ arguments: [String: String] = [:], count: Int? = nil
    ) -> String {
        text(key.rawValue, language, arguments, count: count)
    }

    /// Whether the key has words in every language.
    public func has(_ key: String) -> Bool {
        Language.allCases.allSatisfy { messages[key]?[$0.rawValue] != nil }
    }

    /// All keys, for tests.
    public var keys: [String] { messages.keys.sorted() }

    /// The names of the plural forms that a key has in a language; nil where its text is the same for every count.
    public func forms(_ key: String, _ language: Language) -> Set<String>? {
        guard case .plural(let forms) = messages[key]?[language.rawValue] else { return nil }
        return Set(forms.keys)
    }

    /// A key's text in every form it has, without values; empty where the key has no words.
    public func everyForm(_ key: String, _ language: Language) -> [String] {
        switch messages[key]?[language.rawValue] {
        case .text(let text): [text]
        case .plural(let forms): forms.sorted { $0.key < $1.key }.map(\.value)
        case nil: []
        }
    }

    /// The names of the values that each form of a text puts in: `{count}`, `{name}`.
    public func placeholdersOfForms(_ key: String, _ language: Language) -> [Set<String>] {
        everyForm(key, language).map(Self.placeholders)
    }

    /// The names of the values that a text puts in, in any of its forms.
    public func placeholders(_ key: String, _ language: Language) -> Set<String> {
        placeholdersOfForms(key, language).reduce(into: []) { $0.formUnion($1) }
    }

    private static func placeholders(in text: String) -> Set<String> {
        Set(text.matches(of: #/\{(\w+)\}/#).map { String($0.1) })
    }
}
