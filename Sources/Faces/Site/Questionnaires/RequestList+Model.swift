import Languages
import Questionnaires
import Storage

/// All questionnaires that were sent, and how far each has come.
struct RequestListPage: PageModel {
    var page: Storage.Page<QuestionnaireRequest>
    var counts: [QuestionnaireRequest.State: Int]
    var filters: RequestFilters
    var address: Address
    var maySend: Bool

    func page(in words: Words) -> Page {
        Page(
            "questionnaires/list", title: words(.questionnairesTitle), section: .chains,
            trail: [Crumb(words(.siteNav, SiteSection.chains), Address("/chains"))],
            fields: [
                "maySend": maySend,
                "isEmpty": page.total == 0 && filters.isEmpty,
                "figures": QuestionnaireRequest.State.allCases.map { state in
                    [
                        "label": words(.questionnairesState, state), "value": words.number(counts[state] ?? 0),
                    ] as Fields
                },
                "filters": filters.fields(in: words),
                "found": words(.questionnairesFound(count: page.total)),
                "download": Address("/questionnaires.csv", query: address.with("page", nil).query).description,
                "answers": (counts[.answered] ?? 0) == 0
                    ? nil
                    : Address("/questionnaires/answers.csv", query: address.with("page", nil).query).description,
                "hasRows": !page.items.isEmpty,
                "table": table(words).fields(in: words),
                "paging": Paging(page, at: address).fields(in: words),
            ])
    }

    private func table(_ words: Words) -> Table {
        Table(
            caption: words(.questionnairesTitle), hidesCaption: true,
            columns: [
                Table.Column(label: words(.questionnairesColumnSupplier)),
                Table.Column(label: words(.questionnairesColumnState)),
                Table.Column(label: words(.questionnairesColumnDue)),
                Table.Column(label: words(.questionnairesColumnScore)),
                Table.Column(label: words(.questionnairesColumnFlags)),
            ],
            rows: page.items.map { row($0, words) })
    }

    private func row(_ request: QuestionnaireRequest, _ words: Words) -> [Table.Cell] {
        let flags = request.outcome.map { outcome in
            outcome.flags == 0
                ? Table.Cell(words(.questionnairesFlagsNone))
                : Table.Cell("", tag: Tag(.danger, words(.questionnairesFlagsCount(count: outcome.flags))))
        }
        return [
            Table.Cell(words.business(request.name), link: Address("/questionnaires/\(request.id)")),
            Table.Cell("", tag: request.state.tag(in: words)),
            Table.Cell(words.shortDay(request.dueOn)),
            Table.Cell(request.outcome == nil ? words(.questionnairesNotYet) : words.score(request.outcome?.score)),
            flags ?? Table.Cell(words(.questionnairesNotYet)),
        ]
    }
}
