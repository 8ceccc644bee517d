import Jobs
import Screening

/// What can be imported, and what has been.
struct ImportListPage: PageModel {
    var jobs: [Job]
    var mayChangeLists: Bool
    var lastCheck: Check?

    func page(in words: Words) -> Page {
        Page(
            "imports/imports", title: words("imports.title"), section: .imports,
            fields: [
                "kinds": ImportKind.allCases.filter { $0 != .list || mayChangeLists }.map { kind in
                    [
                        "kindName": words("imports.kind.\(kind.rawValue)"), "kindPath": "/import/\(kind.rawValue)",
                        "kindText": words("imports.kind.\(kind.rawValue).text"),
                        "kindFormats": words("imports.kind.\(kind.rawValue).formats"),
                    ] as Fields
                },
                "hasJobs": !jobs.isEmpty,
                "table": jobs.isEmpty ? nil : table(words).fields(in: words),
                "lastCheck": LastCheckSheet(check: lastCheck, mayCheck: true).fields(in: words),
            ])
    }

    private func table(_ words: Words) -> Table {
        Table(
            caption: words("imports.past"), hidesCaption: true,
            columns: [
                Table.Column(label: words("imports.column.what")),
                Table.Column(label: words("imports.column.kind")),
                Table.Column(label: words("imports.column.started")),
                Table.Column(label: words("imports.column.state")),
            ],
            rows: jobs.map { job in
                [
                    Table.Cell(
                        job.kind == ImportKind.check ? words("imports.check.title") : job.title,
                        link: Address(job.state == .running ? "/progress/\(job.id)" : "/imports/\(job.id)")),
                    Table.Cell(words.code(job.kind, under: "imports.job")),
                    Table.Cell(words.moment(job.startedAt)),
                    Table.Cell("", tag: job.state.tag(in: words)),
                ]
            })
    }
}

extension Job.State {
    func tag(in words: Words) -> Tag {
        let word = words("imports.state.\(rawValue)")
        return switch self {
        case .running: Tag(.plain, word)
        case .done: Tag(.good, word)
        case .waiting, .cancelled: Tag(.plain, word)
        case .failed, .broken: Tag(.danger, word)
        }
    }
}
