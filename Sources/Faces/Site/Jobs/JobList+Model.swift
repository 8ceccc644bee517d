import Jobs
import Languages
import Storage

/// The work that runs by itself: what waits, what runs, how it went.
struct JobListPage: PageModel {
    var page: Storage.Page<Job>
    var search: JobListSearch
    /// The kinds that there are.
    var kinds: [String]
    var address: Address

    func page(in words: Words) -> Page {
        Page(
            "jobs/list", title: words(.jobsTitle), section: .jobs,
            fields: [
                "found": words(.jobsFound(count: page.total)),
                "state": stateField(words).fields, "kind": kindField(words).fields,
                "isFiltered": search.isFiltered, "hasRows": !page.items.isEmpty,
                "table": page.items.isEmpty ? nil : table(words).fields(in: words),
                "paging": Paging(page, at: address).fields(in: words),
            ])
    }

    private func stateField(_ words: Words) -> ChoiceField {
        ChoiceField(
            name: "state", label: words(.jobsColumnState),
            choices: [ChoiceField.Choice(value: "", label: words(.jobsStateAll))]
                + Job.State.allCases.map {
                    ChoiceField.Choice(value: $0.rawValue, label: words(.jobsState, $0))
                }, chosen: [search.filter.state?.rawValue ?? ""])
    }

    private func kindField(_ words: Words) -> ChoiceField {
        ChoiceField(
            name: "kind", label: words(.jobsColumnKind),
            choices: [ChoiceField.Choice(value: "", label: words(.jobsKindAll))]
                + kinds.map { ChoiceField.Choice(value: $0, label: JobWords.kind($0, words)) },
            chosen: [search.filter.kind ?? ""])
    }

    private func table(_ words: Words) -> Table {
        Table(
            caption: words(.jobsTitle), hidesCaption: true,
            columns: ["kind", "state", "started", "next"].map {
                Table.Column(label: words.code($0, under: .jobsColumn))
            }
                + [Table.Column(label: words(.jobsColumnTries), isNumeric: true)],
            rows: page.items.map { row(JobWords(job: $0, words: words), words) })
    }

    private func row(_ job: JobWords, _ words: Words) -> [Table.Cell] {
        [
            Table.Cell(
                job.kind, link: Address("/jobs/\(job.job.id)"), note: job.job.title.isEmpty ? nil : job.job.title),
            Table.Cell("", tag: job.job.state.queueTag(in: words), note: job.failure),
            Table.Cell(words.moment(job.job.startedAt)),
            Table.Cell(job.next),
            Table.Cell(words.number(job.job.tries)),
        ]
    }
}
