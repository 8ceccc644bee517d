import Languages
import Publications
import Storage

/// One published statement, for anybody.
struct PublicStatementPage: PageModel {
    var work: PublishedWork
    var statement: PublicStatement
    var place: PublicPlace
    var makesPDF: Bool

    func page(in words: Words) -> Page {
        let latest = work.statements.first { $0.end == statement.end && $0.isLatest }
        var page = Page(
            "publications/public-statement", title: title(words),
            trail: [Crumb(work.name(in: words), place.address())],
            fields: sheet(words).fields.adding([
                "published": words(.publicationsPublished(day: words.day(statement.publishedOn))),
                "older": !statement.isLatest,
                "latestPath": latest.map { place.address("/statements/\($0.id)").description },
                "pdfPath": makesPDF ? place.address("/statements/\(statement.id)/pdf").description : nil,
            ]))
        page.offersExit = true
        return page
    }

    func title(_ words: Words) -> String {
        words(
            .publicationsStatementTitle(
                name: work.name(in: words),
                year: StatementWords(words).heading(
                    start: statement.start, end: statement.end, version: statement.version)))
    }

    func sheet(_ words: Words) -> StatementSheet {
        let language: StatementLanguage = words.language == .welsh ? .welsh : .english
        return StatementSheet(
            texts: statement.texts[language] ?? [:], words: words,
            foot: words(.publicationsPublished(day: words.day(statement.publishedOn))),
            approvals: statement.approvals.map { approval in
                let role = words(.publicationsRole, approval.role)
                let day = words.day(approval.on)
                return approval.name.map { words(.publicationsApproval(role: role, name: $0, day: day)) }
                    ?? words(.publicationsApprovalUnnamed(role: role, day: day))
            })
    }
}
