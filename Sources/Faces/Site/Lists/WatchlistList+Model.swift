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
            "lists/lists", title: words("lists.title"), section: .lists,
            fields: [
                "hasRows": !lists.isEmpty,
                "table": lists.isEmpty ? nil : table(words).fields(in: words),
                "mayChange": mayChange,
                "lastCheck": LastCheckSheet(check: lastCheck, mayCheck: mayCheck).fields(in: words),
            ])
    }

    private func table(_ words: Words) -> Table {
        Table(
            caption: words("lists.title"), hidesCaption: true,
            columns: [
                Table.Column(label: words("lists.column.name")),
                Table.Column(label: words("lists.column.leads")),
                Table.Column(label: words("lists.column.published"), isNumeric: true),
                Table.Column(label: words("lists.column.loaded"), isNumeric: true),
                Table.Column(label: words("lists.column.entries"), isNumeric: true),
                Table.Column(label: words("lists.column.hits"), isNumeric: true),
            ],
            rows: lists.map { row($0, words) })
    }

    private func row(_ list: Watchlist, _ words: Words) -> [Table.Cell] {
        [
            Table.Cell(
                list.name, link: Address("/lists/\(list.id)"),
                tag: list.isOld(on: today) ? Tag(.unknown, words("lists.old")) : nil,
                note: words("lists.version", ["number": words.number(list.current.number)])),
            Table.Cell(words("screening.consequence.\(list.consequence.rawValue)")),
            Table.Cell(list.current.publishedOn.map(words.shortStated) ?? words("site.unknown")),
            Table.Cell(words.shortDay(Words.day(of: list.current.importedAt))),
            Table.Cell(words.number(list.current.entries)),
            Table.Cell(
                words.number(list.openHits),
                link: list.openHits > 0 ? Address("/hits", ["list": list.id.text]) : nil),
        ]
    }
}
