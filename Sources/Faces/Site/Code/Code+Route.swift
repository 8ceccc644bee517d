import Access
import CodeOfPractice
import Languages
import Storage

extension Site {
    private var code: CodeOfPractice { services.buying.codeOfPractice }

    /// The code of practice and the action plan.
    func addCode(to routes: SiteRoutes) {
        routes.get("code") { visit in
            .page(
                CodePage(
                    overview: try await code.overview(as: visit.principal),
                    today: Words.day(of: services.clock.now()), mayPlan: visit.may(.changePlan),
                    mayManage: visit.may(.manageCodes), maySign: visit.may(.signCode)))
        }
        routes.get("code/followed/:adoption/commitments/:commitmentNumber") { visit in
            .page(try await commitment(visit))
        }
        addCodeVersions(to: routes)
        addSigning(to: routes)
        addPlan(to: routes)
        addEvidence(to: routes)
        addRecordEvidence(to: routes)
        addPlanTables(to: routes)
        addPolicies(to: routes)
    }

    private func commitment(_ visit: Visit) async throws -> CommitmentPage {
        let principal = try visit.principal
        let adoption = try await code.adoption(visit.id("adoption"), as: principal)
        guard let number = visit.parameters["commitmentNumber"].flatMap({ Int($0) }),
            let commitment = adoption.version.commitment(number)
        else { throw PageFault.notFound }
        let query = ActionQuery(adoption: adoption.id, commitment: number)
        return CommitmentPage(
            adoption: adoption, commitment: commitment,
            actions: try await code.actions(query, page: visit.pageRequest(), as: principal),
            mayPlan: visit.may(.changePlan) && adoption.endedAt == nil, address: visit.address.with("notice", nil))
    }

    /// Shows a form that asks for a reason again, or does what it is about.
    func giveReason(
        _ empty: ReasonPage, _ form: Form, _ visit: Visit, notice: String,
        _ act: (String, Principal) async throws -> Void
    ) async throws -> Answer {
        var page = empty
        page.reason.text = form["why"]
        if form.switchesLanguage { return .page(page) }
        page.reason = Reason(form["why"])
        if page.reason.fault != nil {
            try visit.principal.require(page.permission)
            return .page(page)
        }
        do {
            try await act(page.reason.text, visit.principal)
            return .seeOther(page.next, notice: notice)
        } catch let error as CodeOfPracticeError where error.code == .tooLong {
            page.reason.fault = .tooLong
            return .page(page)
        }
    }
}
