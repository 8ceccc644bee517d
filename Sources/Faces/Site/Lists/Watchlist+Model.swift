import FollowTheMoney
import Languages
import Screening
import Storage
import Watchlists

/// One list: what it leads to, its versions, its entries.
struct WatchlistPage: PageModel {
    var detail: WatchlistDetail
    var entries: Storage.Page<ListEntry>
    var search: String
    var today: Day
    var mayChange: Bool
    var address: Address

    private var list: Watchlist { detail.list }

    func page(in words: Words) -> Page {
        Page(
            "lists/list", title: list.name, section: .lists,
            trail: [Crumb(words(.listsTitle), Address("/lists"))],
            fields: [
                "oldTag": list.isOld(on: today) ? Tag(.unknown, words(.listsOld)).fields : nil,
                "consequence": ConsequenceSheet(consequence: list.consequence, occasion: .list).fields(in: words),
                "figures": figures(words),
                "schemas": schemas(words),
                "versions": versions(words).fields(in: words),
                "checksum": list.current.checksum,
                "searchPath": "/lists/\(list.id)",
                "q": InputField(
                    name: "q", label: words(.listsSearch), hint: words(.listsSearchHint), value: search,
                    kind: "search"
                ).fields,
                "isFiltered": !search.isEmpty,
                "found": words(.listsFound(count: entries.total)),
                "hasEntries": !entries.items.isEmpty,
                "entries": entries.items.map { entry($0, words) },
                "paging": Paging(entries, at: address).fields(in: words),
                "loadPath": mayChange ? Address("/import/list", ["list": list.id.text]).description : nil,
                "removePath": "/lists/\(list.id)/remove",
            ])
    }

    private func figures(_ words: Words) -> [Fields] {
        [
            [
                "figureName": words(.listsColumnEntries), "figure": words.number(list.current.entries),
                "figureLink": nil,
            ],
            [
                "figureName": words(.listsColumnHits), "figure": words.number(list.openHits),
                "figureLink": Address("/hits", ["list": list.id.text]).description,
            ],
            [
                "figureName": words(.listsConfirmed), "figure": words.number(list.confirmedHits),
                "figureLink": Address("/hits", ["list": list.id.text, "state": HitState.same.rawValue]).description,
            ],
        ]
    }

    /// `40 companies, 3 persons`: what kinds of thing it names, the most frequent first.
    private func schemas(_ words: Words) -> String? {
        let kinds = detail.schemas.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        guard !kinds.isEmpty else { return nil }
        return kinds.map { "\(words.code($0.key, under: .schema)): \(words.number($0.value))" }
            .joined(separator: ", ")
    }

    private func versions(_ words: Words) -> Table {
        Table(
            caption: words(.listsVersions), hidesCaption: true,
            columns: [
                Table.Column(label: words(.listsColumnVersion)),
                Table.Column(label: words(.listsColumnFile)),
                Table.Column(label: words(.listsColumnPublished), isNumeric: true),
                Table.Column(label: words(.listsColumnLoaded), isNumeric: true),
                Table.Column(label: words(.listsColumnEntries), isNumeric: true),
                Table.Column(label: words(.listsColumnAdded), isNumeric: true),
                Table.Column(label: words(.listsColumnChanged), isNumeric: true),
                Table.Column(label: words(.listsColumnRemoved), isNumeric: true),
                Table.Column(label: words(.listsColumnChecksum)),
            ],
            rows: detail.versions.map { row($0, words) })
    }

    private func row(_ version: ListVersion, _ words: Words) -> [Table.Cell] {
        [
            Table.Cell(words.number(version.number)),
            Table.Cell(version.fileName, note: words(.listsFormat, version.format)),
            Table.Cell(version.publishedOn.map(words.shortStated) ?? words(.siteUnknown)),
            Table.Cell(words.shortDay(Words.day(of: version.importedAt))),
            Table.Cell(words.number(version.entries)), Table.Cell(words.number(version.added)),
            Table.Cell(words.number(version.changed)), Table.Cell(words.number(version.removed)),
            Table.Cell("\(version.checksum.prefix(8))…"),
        ]
    }

    private func entry(_ entry: ListEntry, _ words: Words) -> Fields {
        [
            "entryName": entry.entity.caption,
            "entryKind": words.code(entry.entity.schema, under: .schema),
            "entryKey": entry.key,
            "entryLines": EntryLines(entity: entry.entity).lines(in: words).map { line in
                [
                    "lineLabel": line.label, "lineValues": line.values.map { ["lineValue": $0] as Fields },
                ] as Fields
            },
        ]
    }
}
