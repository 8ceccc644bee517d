import Access
import Foundation
import Languages
import Reports
import Sealing
import Storage

/// What the page's script fetches and opens: everything sealed, with the words that stand around it.
struct DeskSealed: Encodable {
    struct Key: Encodable {
        var key: String
        var sealed: String
    }

    struct Entry: Encodable {
        var name: String
        var kind: String
        var sealed: String
        /// What it is, who wrote it and when, in the language of the page.
        var title: String
        var about: String
    }

    struct File: Encodable {
        var name: String
        var chunks: Int
    }

    var seal: String
    var language: String
    var keys: [Key]
    var entries: [Entry]
    var files: [File]

    init(_ opened: OpenedReport, in words: Words) {
        seal = opened.report.seal.text
        language = DeskWords.tag(of: opened.report.language)
        keys = Self.keys(opened.keys)
        files = opened.files.map { File(name: $0.name.text, chunks: $0.chunks) }
        entries = opened.entries.map { entry in
            let name = entry.person.map { opened.names[$0] ?? words(.trailGone) } ?? words(.deskByReporter)
            let about = entry.at.map { words(.deskBy(name: name, moment: words.moment($0))) } ?? name
            return Self.entry(entry, about: about, in: words)
        }
    }

    static func keys(_ keys: [SealedKey]) -> [Key] {
        keys.map { Key(key: $0.key, sealed: Data($0.sealed).base64EncodedString()) }
    }

    static func entry(_ entry: SealedEntry, about: String, in words: Words) -> Entry {
        Entry(
            name: entry.name.text, kind: entry.kind.rawValue, sealed: Data(entry.sealed).base64EncodedString(),
            title: words(.deskEntry, entry.kind), about: about)
    }
}
