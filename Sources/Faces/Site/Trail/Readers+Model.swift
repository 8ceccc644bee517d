import Auditing
import Languages

/// Who looked at one record.
struct ReadersPage: PageModel {
    var kind: ReadKind
    var subject: String
    var found: TrailPage
    var names: [String: String]
    var address: Address
    /// Whether the reader may open the record too.
    var mayOpen: Bool

    func page(in words: Words) -> Page {
        Page(
            "trail/readers", title: words(.trailReadersTitle, kind), section: .trail,
            trail: mayOpen
                ? [Crumb(words.recordKind(kind.rawValue), Address("/\(kind.folder)/\(subject)"))] : [],
            fields: [
                "record": subject,
                "table": TrailTable(entries: found.entries, names: names, showsRecord: false).table(words)
                    .fields(in: words),
                "older": found.next.map { address.with("before", $0.text).description },
                "newest": address.query.isEmpty ? nil : address.path,
            ])
    }
}
