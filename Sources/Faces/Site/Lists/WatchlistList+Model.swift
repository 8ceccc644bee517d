import Languages
import Screening
import Storage

/// The lists that suppliers are compared with, and what a link to each leads to.
struct WatchlistListPage: PageModel {
    var lists: [Watchlist]
    var lastCheck: Check?
    var today: Day
    var mayChange: Bool
    var mayCheck: Bool

    func page(in words: Words) -> Page {
        Page(
            "lists/lists", title: words(.listsTitle), section: .lists,
            fields: [
                "hasRows": !lists.isEmpty,
                "table": lists.isEmpty ? nil : table(words).fields(in: words),
                "mayChange": mayChange,
                "lastCheck": LastCheckSheet(check: lastCheck, mayCheck: mayCheck).fields(in: words),
            ])
    }

    private func table(_ words: Words) -> Table {
        Table(
            caption: words(.listsTitle), hidesCaption: true,
            columns: [
                Table.Column(label: words(.listsColumnName)),
                Table.Column(label: words(.listsColumnLeads)),
                Table.Column(label: words(.listsColumnPublished), isNumeric: true),
                Table.Column(label: words(.listsColumnLoaded), isNumeric: true),
                Table.Column(label: words(.listsColumnEntries), isNumeric: true),
                Table.Column(label: words(.listsColumnHits), isNumeric: true),
            ],
            rows: lists.map { row($0, words) })
    }

    private func row(_ list: Watchlist, _ words: Words) -> [Table.Cell] {
        [
            Table.Cell(
                list.name, link: Address("/lists/\(list.id)"),
                tag: list.isOld(on: today) ? Tag(.unknown, words(.listsOld)) : nil,
                note: words(.listsVersion(number: words.number(list.current.number)))),
            Table.Cell(words(.screeningConsequence, list.consequence)),
            Table.Cell(list.current.publishedOn.map(words.shortStated) ?? words(.siteUnknown)),
            Table.Cell(words.shortDay(Words.day(of: list.current.importedAt))),
            Table.Cell(words.number(list.current.entries)),
            Table.Cell(
                words.number(list.openHits),
                link: list.openHits > 0 ? Address("/hits", ["list": list.id.text]) : nil),
        ]
    }
}
