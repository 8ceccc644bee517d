import Languages
import Screening
import Storage

/// The list of hits: what waits for a decision, or what is asked for.
struct HitListPage: PageModel {
    var page: Storage.Page<HitSummary>
    var search: HitListSearch
    var lists: [Watchlist]
    var lastCheck: Check?
    var mayCheck: Bool
    var today: Day
    var address: Address

    func page(in words: Words) -> Page {
        Page(
            "hits/list", title: words(.screeningTitle), section: .hits,
            fields: [
                "found": words(.screeningFound(count: page.total)),
                "q": InputField(
                    name: "q", label: words(.screeningSearch), hint: words(.screeningSearchHint),
                    value: search.words,
                    kind: "search"
                ).fields,
                "state": stateField(words).fields, "list": listField(words).fields, "sort": sortField(words).fields,
                "hasRows": !page.items.isEmpty,
                "table": page.items.isEmpty ? nil : table(words).fields(in: words),
                "paging": Paging(page, at: address).fields(in: words),
                "isFiltered": search.isFiltered,
                "isNeverChecked": lastCheck == nil,
                "lastCheck": LastCheckSheet(check: lastCheck, mayCheck: mayCheck).fields(in: words),
            ])
    }

    private func stateField(_ words: Words) -> ChoiceField {
        ChoiceField(
            name: "state", label: words(.screeningFilterState),
            choices: HitListSearch.Choice.allCases.map { choice in
                ChoiceField.Choice(value: choice.code, label: words.code(choice.code, under: .screeningState))
            }, chosen: [search.choice.code])
    }

    private func listField(_ words: Words) -> ChoiceField {
        ChoiceField(
            name: "list", label: words(.screeningFilterList),
            choices: [ChoiceField.Choice(value: "", label: words(.screeningFilterListAll))]
                + lists.map { ChoiceField.Choice(value: $0.id.text, label: $0.name) },
            chosen: [search.list?.text ?? ""])
    }

    private func sortField(_ words: Words) -> ChoiceField {
        ChoiceField(
            name: "sort", label: words(.screeningSort),
            choices: HitQuery.Order.allCases.map { order in
                ChoiceField.Choice(value: order.rawValue, label: words(.screeningSort, order))
            }, chosen: [search.order.rawValue])
    }

    private func table(_ words: Words) -> Table {
        Table(
            caption: words(.screeningTitle), hidesCaption: true,
            columns: [
                Table.Column(label: words(.screeningColumnSupplier)),
                Table.Column(label: words(.screeningColumnEntry)),
                Table.Column(label: words(.screeningColumnScore), isNumeric: true),
                Table.Column(label: words(.screeningColumnSpend), isNumeric: true),
                Table.Column(label: words(.screeningColumnState)),
                Table.Column(label: words(.screeningColumnDue), isNumeric: true),
            ],
            rows: page.items.map { row($0, words) })
    }

    private func row(_ hit: HitSummary, _ words: Words) -> [Table.Cell] {
        [
            Table.Cell(hit.supplierName, link: Address("/hits/\(hit.id)")),
            Table.Cell(hit.entryCaption, note: hit.listName),
            Table.Cell(words.score(hit.score)),
            Table.Cell(hit.yearlySpend.map(words.roundMoney) ?? words(.siteUnknown)),
            Table.Cell(
                "", tag: hit.state.tag(in: words), note: hit.cameBack ? words(.screeningCameBack) : nil),
            due(hit, words),
        ]
    }

    private func due(_ hit: HitSummary, _ words: Words) -> Table.Cell {
        switch hit.state {
        case .open, .waitsForSecond:
            Table.Cell(words.shortDay(hit.due), note: hit.due < today ? words(.screeningDueLate) : nil)
        case .deferred: Table.Cell(words.shortDay(hit.due), note: words(.screeningDueBack))
        case .same, .notTheSame, .closed: Table.Cell("")
        }
    }
}
