import Access
import CodeOfPractice
import Languages
import Storage

extension Site {
    private var code: CodeOfPractice { services.buying.codeOfPractice }

    /// Records of this program as evidence: one is chosen from a list, then said what it shows.
    func addRecordEvidence(to routes: SiteRoutes) {
        routes.get("code/actions/:planAction/records") { visit in .page(try await recordList(visit)) }
        let chosen = "code/actions/:planAction/records/:recordKind/:recordReference"
        routes.get(chosen) { visit in .page(try await recordEvidence(visit)) }
        routes.post(chosen) { form, visit in try await addRecordEvidence(form, visit) }
    }

    private func recordList(_ visit: Visit) async throws -> RecordListPage {
        let principal = try visit.principal
        let kinds = try code.recordKinds(as: principal)
        let action = try await code.action(visit.id("planAction"), as: principal).action
        guard let kind = RecordKind(rawValue: visit.query["kind"]) ?? kinds.first else { throw PageFault.notFound }
        let search = String(visit.query["q"].prefix(200))
        return RecordListPage(
            action: action, kinds: kinds, kind: kind, search: search,
            found: try await code.records(
                of: kind, words: search, page: visit.pageRequest(size: 25), as: principal),
            address: visit.address.with("notice", nil))
    }

    private func recordEvidence(_ visit: Visit) async throws -> RecordEvidencePage {
        let principal = try visit.principal
        try principal.require(.changePlan)
        let action = try await code.action(visit.id("planAction"), as: principal).action
        guard let kind = visit.parameters["recordKind"].flatMap({ RecordKind(rawValue: $0) }),
            let reference = visit.parameters["recordReference"]
        else { throw PageFault.notFound }
        return RecordEvidencePage(
            action: action, choice: try await code.record(reference, of: kind, as: principal))
    }

    private func addRecordEvidence(_ form: Form, _ visit: Visit) async throws -> Answer {
        var page = try await recordEvidence(visit)
        let filled = EvidenceForm(form)
        page.form = filled
        if form.switchesLanguage { return .page(page) }
        do {
            let source = EvidenceDraft.Source.record(page.choice.kind, reference: page.choice.reference)
            _ = try await code.add(try filled.draft(source), to: page.action.id, as: visit.principal)
            return .seeOther(Address("/code/actions/\(page.action.id)"), notice: "planEvidenceAdded")
        } catch let error as CodeOfPracticeError where ![.notFound, .withdrawn, .ended].contains(error.code) {
            page.faults = error.codes
            return .page(page)
        }
    }
}
