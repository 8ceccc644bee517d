import Jobs
import Languages
import Screening

/// What can be imported, and what has been.
struct ImportListPage: PageModel {
    var jobs: [Job]
    var mayChangeLists: Bool
    var lastCheck: Check?

    func page(in words: Words) -> Page {
        Page(
            "imports/imports", title: words(.importsTitle), section: .imports,
            fields: [
                "kinds": ImportKind.allCases.filter { $0 != .list || mayChangeLists }.map { kind in
                    [
                        "kindName": words(.importsKind, kind), "kindPath": "/import/\(kind.rawValue)",
                        "kindText": words(.importsKindEachText, kind),
                        "kindFormats": words(.importsKindEachFormats, kind),
                    ] as Fields
                },
                "hasJobs": !jobs.isEmpty,
                "table": jobs.isEmpty ? nil : table(words).fields(in: words),
                "lastCheck": LastCheckSheet(check: lastCheck, mayCheck: true).fields(in: words),
            ])
    }

    private func table(_ words: Words) -> Table {
        Table(
            caption: words(.importsPast), hidesCaption: true,
            columns: [
                Table.Column(label: words(.importsColumnWhat)),
                Table.Column(label: words(.importsColumnKind)),
                Table.Column(label: words(.importsColumnStarted)),
                Table.Column(label: words(.importsColumnState)),
            ],
            rows: jobs.map { job in
                [
                    Table.Cell(
                        job.kind == ImportKind.check ? words(.importsCheckTitle) : job.title,
                        link: Address(job.state == .running ? "/progress/\(job.id)" : "/imports/\(job.id)")),
                    Table.Cell(words.code(job.kind, under: .importsJob)),
                    Table.Cell(words.moment(job.startedAt)),
                    Table.Cell("", tag: job.state.tag(in: words)),
                ]
            })
    }
}

extension Job.State {
    func tag(in words: Words) -> Tag {
        let word = words(.importsState, self)
        return switch self {
        case .running: Tag(.plain, word)
        case .done: Tag(.good, word)
        case .waiting, .cancelled: Tag(.plain, word)
        case .failed, .broken: Tag(.danger, word)
        }
    }
}
