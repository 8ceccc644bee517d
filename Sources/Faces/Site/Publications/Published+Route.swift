import Access
import Hummingbird
import Languages
import Publications
import Storage

extension Site {
    /// What anybody may read, signed in or not.
    func addPublished(to routes: SiteRoutes) {
        let templates = routes.pages.templates
        routes.get("published/:organisation", for: .everybody) { visit in
            let (work, place) = try await published(visit)
            return .page(PublishedPage(work: work, place: place))
        }
        routes.get("published/:organisation/progress", for: .everybody) { visit in
            let (work, place) = try await published(visit)
            guard let progress = work.progress else { throw PageFault.notFound }
            return .page(PublicProgressPage(work: work, progress: progress, place: place))
        }
        routes.get("published/:organisation/statements/:statement", for: .everybody) { [printer] visit in
            .page(try await publicStatement(visit, makesPDF: printer.isPresent))
        }
        routes.get("published/:organisation/statements/:statement/pdf", for: .everybody) { [printer] visit in
            let page = try await publicStatement(visit, makesPDF: printer.isPresent)
            let html = PrintedStatement(page: page, templates: templates).html(in: visit.words)
            let key = "\(page.statement.id) \(visit.language.rawValue)"
            let bytes = try await printer.pdf(html, key: key)
            return .response(
                Response(pdf: bytes, name: "statement-\(page.statement.end)", language: visit.language))
        }
    }

    private func published(_ visit: Visit) async throws -> (work: PublishedWork, place: PublicPlace) {
        let id: ID<Organisation> = try visit.id("organisation")
        let language = visit.session == nil ? visit.languageAsked : nil
        return (
            try await services.buying.publications.published(by: id),
            PublicPlace(path: "/published/\(id)", language: language)
        )
    }

    private func publicStatement(_ visit: Visit, makesPDF: Bool) async throws -> PublicStatementPage {
        let (work, place) = try await published(visit)
        let id: ID<Statement> = try visit.id("statement")
        guard let statement = work.statements.first(where: { $0.id == id }) else { throw PageFault.notFound }
        return PublicStatementPage(work: work, statement: statement, place: place, makesPDF: makesPDF)
    }
}
