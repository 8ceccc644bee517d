import Access
import Languages
import Reports
import Sealing
import Storage

extension Site {
    /// Turning a report into graded intelligence.
    func addDeskIntelligence(to routes: SiteRoutes) {
        routes.get("desk/:report/intelligence") { visit in .page(try await intelligencePage(visit)) }
        routes.post("desk/:report/intelligence") { form, visit in try await makeIntelligence(form, visit) }
        routes.get("desk/:report/intelligence/:outcome") { visit in
            let frame = try await services.hearing.reports.frame(of: visit.id("report"), as: visit.principal)
            let id: ID<Outcome> = try visit.id("outcome")
            guard let outcome = frame.outcomes.first(where: { $0.id == id && $0.kind == .intelligence }) else {
                throw PageFault.notFound
            }
            return .page(DeskIntelligenceSheetPage(frame: frame, outcome: outcome, now: services.clock.now()))
        }
    }

    private func intelligencePage(_ visit: Visit) async throws -> DeskIntelligencePage {
        let frame = try await services.hearing.reports.frame(of: visit.id("report"), as: visit.principal)
        return DeskIntelligencePage(frame: frame, now: services.clock.now())
    }

    private func makeIntelligence(_ form: Form, _ visit: Visit) async throws -> Answer {
        try visit.principal.require(.receiveReports, within: .own)
        let id: ID<Report> = try visit.id("report")
        var fault: DeskFault?
        if !form.switchesLanguage {
            do {
                try await keepIntelligence(form, of: id, visit)
                return .seeOther(Address("/desk/\(id)"), notice: "deskIntelligence")
            } catch let found as DeskFault { fault = found }
        }
        var page = try await intelligencePage(visit)
        page.sent = form
        page.fault = fault
        return .page(page)
    }

    private func keepIntelligence(_ form: Form, of id: ID<Report>, _ visit: Visit) async throws {
        guard let source = IntelligenceGrade.Source(rawValue: form["source"]) else {
            throw DeskFault(field: "source", code: .gradeMissing)
        }
        guard let information = IntelligenceGrade.Information(rawValue: form["information"]) else {
            throw DeskFault(field: "information", code: .gradeMissing)
        }
        guard let handling = IntelligenceGrade.Handling(rawValue: form["handling"]) else {
            throw DeskFault(field: "handling", code: .gradeMissing)
        }
        let sealed = SealedFields(form)
        let text = try sealed.entry(.intelligence, at: "intelligence-text", missing: .textMissing)
        let from = try sealed.entry(.source, at: "intelligence-text", missing: .textMissing)
        try await services.hearing.reports.makeIntelligence(
            of: id, text, source: from,
            grade: IntelligenceGrade(source: source, information: information, handling: handling),
            leftOut: form["left-out"] == "yes", as: visit.principal)
    }
}
