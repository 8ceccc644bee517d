import EthicalEmployment
import Languages
import Storage

/// The promises of social value, those behind first.
struct PromiseListPage: PageModel {
    var page: Storage.Page<SocialValuePromise>
    var counts: [PromiseProgress.State: Int]
    var state: PromiseProgress.State?
    var mayChange: Bool
    var address: Address

    func page(in words: Words) -> Page {
        Page(
            "employment/promises", title: words(.employmentPromisesTitle), section: .code,
            trail: [EmploymentPage.crumb(words)],
            fields: [
                "mayChange": mayChange, "isFiltered": state != nil,
                "figures": PromiseProgress.State.allCases.map { state in
                    [
                        "figureName": words(.employmentPromiseState, state),
                        "figure": words.number(counts[state] ?? 0),
                    ] as Fields
                },
                "state": ChoiceField.filter(
                    "state", words(.employmentColumnStatus), state?.rawValue,
                    PromiseProgress.State.allCases.map { ($0.rawValue, words(.employmentPromiseState, $0)) }, words),
                "found": words(.employmentPromisesFound(count: page.total)), "hasRows": !page.items.isEmpty,
                "download": Address("/employment/promises.csv", query: address.query).with("page", nil).description,
                "table": table(words).fields(in: words), "paging": Paging(page, at: address).fields(in: words),
            ])
    }

    private func table(_ words: Words) -> Table {
        Table(
            caption: words(.employmentPromisesTitle), hidesCaption: true,
            columns: [
                Table.Column(label: words(.employmentPromise)), Table.Column(label: words(.employmentColumnContract)),
                Table.Column(label: words(.employmentPromiseTarget)),
                Table.Column(label: words(.employmentPromiseDue)), Table.Column(label: words(.employmentColumnStatus)),
            ],
            rows: page.items.map { promise in
                [
                    Table.Cell(promise.text, link: Address("/employment/promises/\(promise.id)")),
                    Table.Cell(promise.contractTitle, link: Address("/contracts/\(promise.contract)")),
                    Table.Cell(
                        "\(promise.target.text) \(promise.unit)",
                        note: words(.employmentPromiseDelivered(amount: promise.progress.delivered.text))),
                    Table.Cell(words.shortDay(promise.due)), Table.Cell("", tag: words.tag(of: promise.progress.state)),
                ]
            })
    }
}
