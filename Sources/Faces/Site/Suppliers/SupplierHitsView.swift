import Languages
import Screening
import Suppliers

/// The list entries that resemble a supplier, as a table.
struct SupplierHitsView {
    var hits: [HitSummary]

    /// nil for none.
    func fields(in words: Words) -> Fields? {
        guard !hits.isEmpty else { return nil }
        return Table(
            caption: words(.suppliersHitsTitle), hidesCaption: true,
            columns: [
                Table.Column(label: words(.suppliersHitsEntry)),
                Table.Column(label: words(.suppliersHitsState)),
                Table.Column(label: words(.suppliersHitsScore), isNumeric: true),
                Table.Column(label: words(.suppliersHitsDue)),
            ],
            rows: hits.map { row($0, words) }
        ).fields(in: words)
    }

    private func row(_ hit: HitSummary, _ words: Words) -> [Table.Cell] {
        let waits = hit.state == .open || hit.state == .waitsForSecond || hit.state == .deferred
        return [
            Table.Cell(hit.entryCaption, link: Address("/hits/\(hit.id)"), note: hit.listName),
            Table.Cell("", tag: hit.state.tag(in: words)),
            Table.Cell(words.score(hit.score)),
            Table.Cell(waits ? words.shortDay(hit.due) : words(.suppliersHitsNoDate)),
        ]
    }
}
