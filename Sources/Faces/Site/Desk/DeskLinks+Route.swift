import Access
import Languages
import Reports
import Sealing
import Storage

extension Site {
    /// Finding reports that are about the same.
    func addDeskLinks(to routes: SiteRoutes) {
        let reports = services.hearing.reports
        routes.get("desk/links") { visit in
            var filter = ReportFilter()
            filter.show = .all
            let page = try await reports.list(filter, PageRequest(size: 1), as: visit.principal)
            // Before the script asks for them, which no other page could be put before.
            _ = try await services.purposes.opening(.report, as: visit.principal)
            return .page(DeskLinksPage(total: page.total))
        }
        routes.get("desk/links/reports") { visit in
            let page = try await reports.comparable(page: visit.pageRequest().number, as: visit.principal)
            return .response(.json(ScriptData.text(DeskComparable(page, in: visit.words))))
        }
        routes.post("desk/links") { form, visit in try await keepLink(form, visit) }
    }

    /// Keeps a link as a sealed entry of each of the two reports.
    private func keepLink(_ form: Form, _ visit: Visit) async throws -> Answer {
        let principal = try visit.principal
        try principal.require(.receiveReports, within: .own)
        let pairs = try ["first", "second"].map { side -> (ID<Report>, SealedEntry) in
            guard let id = ID<Report>(form[side]),
                let entry = SealedFields(form, side: side).entry(.link)
            else { throw PageFault.badRequest }
            return (id, entry)
        }
        for (id, entry) in pairs { try await services.hearing.reports.note(entry, on: id, as: principal) }
        return .response(.json("{}"))
    }
}
