import Languages
import Publications
import Storage

/// How far an organisation is with its code, as it was when it was published.
struct PublicProgressPage: PageModel {
    var work: PublishedWork
    var progress: PublishedProgress
    var place: PublicPlace

    func page(in words: Words) -> Page {
        let lines = StatementDrafting.draft(progress.facts).flatMap(\.lines)
        let said = StatementWords(words)
        let day = words.day(progress.facts.takenOn)
        let table = Table(
            caption: words(.publicationsProgress), hidesCaption: true,
            columns: [
                Table.Column(label: words(.publicationsColumnFact)),
                Table.Column(label: words(.publicationsColumnSaid)),
                Table.Column(label: words(.publicationsColumnSource)),
            ],
            rows: progress.fields.flatMap { fact in
                // One row a sentence: twelve commitments in one cell are read by nobody.
                lines.filter { $0.fact == fact }.map { line in
                    [
                        Table.Cell(words(.publicationsFact, fact)), Table.Cell(said.sentence(line)),
                        Table.Cell(words(.publicationsSource, fact), note: day),
                    ]
                }
            })
        var page = Page(
            "publications/public-progress", title: words(.publicationsPublicProgressTitle(name: work.name(in: words))),
            trail: [Crumb(work.name(in: words), place.address())],
            fields: [
                "taken": words(.publicationsProgressTaken(day: day)), "table": table.fields(in: words),
            ])
        page.offersExit = true
        return page
    }
}

extension DraftSection.Line {
    /// The kind of fact that it says; nil where it says none.
    var fact: StatementFact? {
        switch self {
        case .organisation, .toWrite: nil
        case .code, .signature: .code
        case .commitment: .commitments
        case .payments: .payments
        case .livingWage: .livingWage
        case .champion: .champion
        case .whistleBlowing: .whistleBlowing
        case .suppliers: .suppliers
        case .list: .lists
        case .questionnaires: .questionnaires
        case .tiers: .tiers
        case .trained: .training
        case .notRecorded(let fact): fact
        }
    }
}
