import Foundation
import Languages

@testable import Site

/// Which keys of the catalogue the program asks for, read from its sources: templates say `{{t.key}}`, Swift says the key as
/// a literal, or puts it together as `"imports.kind.\(kind.rawValue)"`.
struct CatalogueUse {
    private var whole: Set<String> = []
    /// What stands before, between and after the parts that are put in.
    private var patterns: Set<[String]> = []

    init(templates: [String: String], swiftFiles: [URL]) throws {
        for (name, source) in templates { whole.formUnion(try TemplateText(name: name, source: source).keys) }
        for file in swiftFiles {
            let text = try String(contentsOf: file, encoding: .utf8)
            let code = text.split(separator: "\n").filter { !$0.trimmed.hasPrefix("//") }.joined(separator: "\n")
            for match in code.matches(of: #/"((?:[^"\\\n]|\\.)*)"/#) { take(String(match.1)) }
        }
    }

    func uses(_ key: String) -> Bool {
        if whole.contains(key) { return true }
        // A key may be begun in one place and ended in another: "today.matter" and "\(key).title".
        var beginning = key[...]
        while let dot = beginning.lastIndex(of: ".") {
            beginning = beginning[..<dot]
            if beginning.contains("."), whole.contains(String(beginning)) { return true }
        }
        return patterns.contains { Self.fits(key, $0) }
    }

    private mutating func take(_ literal: String) {
        let parts = SwiftLiteral(literal).pieces
        guard literal.contains("."), !parts.contains(where: { $0.contains(" ") }) else { return }
        if parts.count == 1 {
            whole.insert(literal)
        } else if parts[0].contains(".") {
            patterns.insert(parts)
        }
    }

    private static func fits(_ key: String, _ parts: [String]) -> Bool {
        guard key.hasPrefix(parts[0]) else { return false }
        var rest = key.dropFirst(parts[0].count)
        for part in parts.dropFirst().dropLast() {
            guard let place = rest.firstRange(of: part) else { return false }
            rest = rest[place.upperBound...]
        }
        return rest.count > parts[parts.count - 1].count && rest.hasSuffix(parts[parts.count - 1])
    }
}
