import Foundation
import Languages
import Mustache

/// The templates of all pages, each read once for every language with its words already in place, so that a word costs
/// nothing when a page is drawn and one that is missing stops the program at its start.
struct Templates: Sendable {
    private let libraries: [Language: MustacheLibrary]
    /// The text of every template as it stands in its file, by name.
    let sources: [String: String]

    /// - Throws: `TemplateFault` where a template names words or a part that do not exist, or is not well formed.
    init(catalogue: Catalogue) throws {
        guard let folder = Bundle.module.url(forResource: "Templates", withExtension: nil) else {
            throw CocoaError(.fileNoSuchFile)
        }
        try self.init(sources: Self.read(folder), catalogue: catalogue)
    }

    init(sources: [String: String], catalogue: Catalogue) throws {
        self.sources = sources
        var libraries: [Language: MustacheLibrary] = [:]
        for language in Language.allCases {
            let words = Words(catalogue: catalogue, language: language)
            var library = MustacheLibrary()
            for (name, source) in sources {
                let text = try TemplateText(name: name, source: source)
                for part in text.parts where sources[part] == nil {
                    throw TemplateFault(template: name, problem: "no such part: \(part)")
                }
                do {
                    try library.register(text.filled(with: words), named: name)
                } catch let error as MustacheTemplate.ParserError {
                    throw TemplateFault(template: name, problem: "line \(error.context.lineNumber): \(error.error)")
                }
            }
            libraries[language] = library
        }
        self.libraries = libraries
    }

    /// - Parameter missing: told the names that the template wanted and nobody knew.
    func render(_ name: String, _ fields: Fields, _ missing: MissingNames, in language: Language) -> String {
        guard let template = libraries[language]?.getTemplate(named: name) else {
            missing.names.insert("the template itself")
            return ""
        }
        missing.fields = fields
        return template.render(missing, library: libraries[language])
    }

    private static func read(_ folder: URL) throws -> [String: String] {
        guard let files = FileManager.default.enumerator(atPath: folder.path) else {
            throw CocoaError(.fileReadNoSuchFile)
        }
        var sources: [String: String] = [:]
        for case let path as String in files where path.hasSuffix(".mustache") {
            let text = try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
            sources[String(path.dropLast(".mustache".count))] = text
        }
        return sources
    }
}

/// A template that cannot be used.
struct TemplateFault: Error, Hashable, CustomStringConvertible {
    var template: String
    var problem: String

    var description: String { "template \(template): \(problem)" }
}

/// The outermost context of a page: asked last for every name, it notes those that nobody knows.
final class MissingNames: MustacheParent {
    var fields: Fields = [:]
    var names: Set<String> = []

    func child(named name: String) -> Any? {
        if let value = fields.child(named: name) { return value }
        names.insert(name)
        return nil
    }
}
