import Languages
import Publications
import Storage

/// The statements of every year, and what of the progress the public sees.
struct PublicationsListPage: PageModel {
    var statements: [Statement]
    var progress: PublishedProgress?
    var mayDraft: Bool
    var mayPublish: Bool
    /// The public's page; nil while nothing is published.
    var publicPath: String?

    func page(in words: Words) -> Page {
        let table = Table(
            caption: words(.publicationsTitle), hidesCaption: true,
            columns: [
                Table.Column(label: words(.publicationsColumnYear)),
                Table.Column(label: words(.publicationsColumnState)),
            ],
            rows: statements.map { statement in
                [
                    Table.Cell(
                        StatementWords(words).heading(
                            start: statement.start, end: statement.end, version: statement.version),
                        link: Address("/publications/\(statement.id)")),
                    Table.Cell("", tag: words.tag(statement.state)),
                ]
            })
        return Page(
            "publications/list", title: words(.publicationsTitle), section: .code,
            fields: [
                "newPath": mayDraft ? "/publications/new" : nil,
                "table": statements.isEmpty ? nil : table.fields(in: words),
                "progressText": progress.map {
                    words(.publicationsProgressOn(day: words.day($0.facts.takenOn)))
                } ?? words(.publicationsProgressOff),
                "progressPath": mayPublish ? "/publications/progress" : nil, "publicPath": publicPath,
            ])
    }
}

extension Words {
    func tag(_ state: Statement.State) -> Tag {
        let tone: Tag.Tone =
            switch state {
            case .published: .good
            case .unpublished: .danger
            case .draft: .plain
            case .proposed, .approved: .warn
            }
        return Tag(tone, self(.publicationsState, state))
    }
}
