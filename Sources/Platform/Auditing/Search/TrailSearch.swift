import Access
import AuditTrail
import Foundation
import Storage

/// The SQL of a search. Goes on by keyset: a page far down costs as much as the first.
struct TrailSearch: Sendable {
    /// Words are looked for in so many entries a page, so that a rare word does not hold the store for minutes.
    static let mostSearched = 20_000

    let query: TrailQuery
    let organisation: ID<Organisation>
    private let words: String

    init(_ query: TrailQuery, organisation: ID<Organisation>) {
        self.query = query
        self.organisation = organisation
        words = Self.folded(String(query.words.prefix(200)))
    }

    /// Newest first.
    func page(in transaction: any Transaction) throws -> TrailPage {
        let size = Auditing.pageSize
        let limit = words.isEmpty ? size + 1 : Self.mostSearched
        var (entries, seen, last): ([TrailEntry], Int, TrailPlace?) = ([], 0, nil)
        let columns = TrailEntry.columns
        let after = query.after.map { place in " AND (at, id) < (\(place.at), \(place.id))" as SQL } ?? ""
        let sql: SQL =
            "SELECT \(columns) FROM trail WHERE \(condition)\(after) ORDER BY at DESC, id DESC LIMIT \(limit)"
        try transaction.each(sql) { row in
            seen += 1
            guard entries.count <= size else { return }
            let entry = TrailEntry(row)
            last = TrailPlace(entry)
            if words.isEmpty || has(entry) { entries.append(entry) }
        }
        if entries.count > size {
            entries.removeLast()
            return TrailPage(entries: entries, next: entries.last.map { TrailPlace($0) })
        }
        let isCut = !words.isEmpty && seen == limit
        return TrailPage(entries: entries, next: isCut ? last : nil, searchedTo: isCut ? last : nil)
    }

    /// What the entries must fulfil, words aside. The narrowest of them leads the engine to its index; the others are written
    /// so that none of them can, or an engine that knows nothing of the values might go through all that is called `hit` to
    /// find one record.
    var condition: SQL {
        var leads = true
        var conditions: [SQL] = ["organisation = \(organisation)"]
        func add(_ column: StaticString, _ values: [String]) {
            guard !values.isEmpty else { return }
            let name = SQL(text: leads ? "\(column)" : "(\(column) || '')")
            leads = false
            conditions.append(values.count == 1 ? "\(name) = \(values[0])" : "\(name) IN \(SQL.list(values))")
        }
        add("subject", [query.subject].compactMap { $0 })
        add("person", [query.person].compactMap { $0 })
        let acts = query.acts.map(\.rawValue).sorted()
        let isRareAct = acts.count == 1 && !query.acts.contains(.consultation)
        if isRareAct { add("act", acts) }
        add("kind", [query.kind].compactMap { $0 })
        if !isRareAct { add("act", acts) }
        if let from = query.from { conditions.append("at >= \(from.start)") }
        if let to = query.to { conditions.append("at < \(to.adding(days: 1).start)") }
        return SQL.joined(conditions, by: " AND ")
    }

    /// Whether the words stand in an entry.
    func has(_ entry: TrailEntry) -> Bool {
        words.isEmpty
            || [entry.reason, entry.recipient].contains { $0.map { Self.folded($0).contains(words) } ?? false }
    }

    private static func folded(_ text: String) -> String {
        text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
    }
}
