import Languages
import Publications
import Storage

/// All that an organisation has published, for anybody.
struct PublishedPage: PageModel {
    var work: PublishedWork
    var place: PublicPlace

    func page(in words: Words) -> Page {
        let table = Table(
            caption: words(.publicationsStatements), hidesCaption: true,
            columns: [
                Table.Column(label: words(.publicationsColumnYear)),
                Table.Column(label: words(.publicationsColumnPublished)),
            ],
            rows: work.statements.map { statement in
                [
                    Table.Cell(
                        StatementWords(words).heading(
                            start: statement.start, end: statement.end, version: statement.version),
                        link: place.address("/statements/\(statement.id)"),
                        note: statement.isLatest ? nil : words(.publicationsOlderShort)),
                    Table.Cell(words.day(statement.publishedOn)),
                ]
            })
        var page = Page(
            "publications/public", title: words(.publicationsPublicTitle(name: work.name(in: words))),
            fields: [
                "table": work.statements.isEmpty ? nil : table.fields(in: words),
                "progressPath": work.progress == nil ? nil : place.address("/progress").description,
            ])
        page.offersExit = true
        return page
    }
}

extension PublishedWork {
    func name(in words: Words) -> String { words.language == .welsh ? welshOrganisation : organisation }
}
