import CatalogueFiles
import Foundation
import Languages

@testable import Site

/// Which keys of the catalogue the program asks for, read from its sources: templates say `{{t.key}}`, Swift says the member
/// that was written for a key (`.screeningDueBy`) or for a family of keys (`words(.jobsState, job.state)`).
struct CatalogueUse {
    /// The keys that templates name.
    private var keys: Set<String> = []
    /// The members of messages, and of families, that Swift names.
    private var members: Set<String> = []
    private(set) var families: Set<String> = []

    /// Where a member can only be that of a family.
    private static var family: Regex<(Substring, Substring)> {
        #/(?:(?:words|self)\(\s*|under:\s*|\bin:\s*|codes:\s*|MessageFamily)\.(\w+)\s*[,)]/#
    }

    init(templates: [String: String], swiftFiles: [URL]) throws {
        for (name, source) in templates { keys.formUnion(try TemplateText(name: name, source: source).keys) }
        for file in swiftFiles {
            let text = try String(contentsOf: file, encoding: .utf8)
            let code = text.split(separator: "\n").filter { !$0.trimmed.hasPrefix("//") }.joined(separator: "\n")
            members.formUnion(code.matches(of: #/\.([a-z]\w+)/#).map { String($0.1) })
            families.formUnion(code.matches(of: Self.family).map { String($0.1) })
        }
    }

    func uses(_ key: String) -> Bool {
        if keys.contains(key) || members.contains(MemberName.of(key)) { return true }
        let parts = key.split(separator: ".")
        return parts.indices.dropFirst().contains { place in
            let prefix = parts[..<place].joined(separator: ".")
            let suffix = parts[(place + 1)...].joined(separator: ".")
            return families.contains(MemberName.of(prefix)) || families.contains(MemberName.ofFamily(prefix, suffix))
        }
    }
}
