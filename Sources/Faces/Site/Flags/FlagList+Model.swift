import Languages
import ProcurementFlags
import Storage

/// The flags that the data raise now, and for how many contracts each indicator could be computed at all.
struct FlagListPage: PageModel {
    var page: Storage.Page<ProcurementFlag>
    var search: FlagSearch
    /// The last computation; nil where there was none.
    var review: FlagReview?
    var address: Address
    var mayReview: Bool

    func page(in words: Words) -> Page {
        Page(
            "flags/list", title: words(.flagsTitle), section: .suppliers,
            trail: [Crumb(words(.suppliersTitle), Address("/suppliers"))],
            fields: [
                "mayReview": mayReview,
                "reviewed": review.map {
                    words(
                        .flagsReviewed(
                            day: words.moment($0.at), contracts: words.number($0.contracts),
                            noticed: words.number($0.noticed)))
                } ?? words(.flagsReviewedNever),
                "coverage": review.map { coverage($0, words).fields(in: words) },
                "state": ChoiceField(
                    name: "state", label: words(.flagsFilterState),
                    choices: FlagSearch.states.map {
                        ChoiceField.Choice(value: $0, label: words.code($0, under: .flagsFilterStateEach))
                    },
                    chosen: [search.state]
                ).fields,
                "kind": ChoiceField.filter(
                    "kind", words(.flagsFilterKind), search.kind,
                    FlagSearch.kinds.map { ($0, words.code($0, under: .flagsSubject)) }, words),
                "indicator": ChoiceField.filter(
                    "indicator", words(.flagsColumnIndicator), search.indicator,
                    ProcurementFlags.indicators.map {
                        ($0, "\($0): \(words.code($0, under: .flagsIndicator))")
                    }, words),
                "isFiltered": search.isFiltered,
                "found": words(.flagsFound(count: page.total)),
                "hasRows": !page.items.isEmpty,
                "table": table(words).fields(in: words),
                "paging": Paging(page, at: address).fields(in: words),
            ])
    }

    private func coverage(_ review: FlagReview, _ words: Words) -> Table {
        Table(
            caption: words(.flagsCoverage), hidesCaption: true,
            columns: [
                Table.Column(label: words(.flagsColumnIndicator)),
                Table.Column(label: words(.flagsColumnSource)),
                Table.Column(label: words(.flagsColumnComputable), isNumeric: true),
            ],
            rows: lines(review.coverage, .flagsCoverageRegister, of: review.contracts, words)
                + lines(review.noticeCoverage, .flagsCoverageNotices, of: review.noticed, words))
    }

    private func lines(
        _ coverage: [FlagReview.Coverage], _ source: Message, of whole: Int, _ words: Words
    ) -> [[Table.Cell]] {
        coverage.map { line in
            [
                Table.Cell(
                    "\(line.indicator): \(words.code(line.indicator, under: .flagsIndicator))",
                    note: words.code(line.indicator, under: .flagsDefinition)),
                Table.Cell(words(source)),
                Table.Cell(
                    words(.suppliersFiguresOf(part: words.number(line.computable), whole: words.number(whole)))),
            ]
        }
    }

    private func table(_ words: Words) -> Table {
        Table(
            caption: words(.flagsTitle), hidesCaption: true,
            columns: [
                Table.Column(label: words(.flagsColumnIndicator)), Table.Column(label: words(.flagsColumnAbout)),
                Table.Column(label: words(.flagsColumnState)), Table.Column(label: words(.flagsColumnRaised)),
            ],
            rows: page.items.map { flag in
                let told = FlagWords(flag: flag)
                return [
                    Table.Cell(told.title(in: words), link: Address("/flags/\(flag.id)")),
                    Table.Cell(
                        flag.subjectName, link: told.subjectAddress,
                        note: words.code(flag.subject.kind, under: .flagsSubject)),
                    Table.Cell("", tag: told.tag(in: words)), Table.Cell(words.moment(flag.raised)),
                ]
            })
    }
}
