import Access
import CodeOfPractice
import Storage

extension YearStory {
    /// January to October: the Welsh code is followed and signed, the plan is filled from the forces' template, some of it is
    /// done, some is late.
    func tellCode() async throws {
        let (code, lead) = (services.code, try person("lead"))
        try on(12, 1)
        guard let welsh = try await code.versions(as: lead).first(where: \.isToBeSigned) else {
            throw DemonstrationError("no code to sign")
        }
        let adoption = try await code.adopt(welsh.id, as: lead)
        try on(19, 1)
        try await code.sign(adoption, for: .commissioner, as: try person("commissioner"))
        try on(21, 1)
        try await code.sign(adoption, for: .chiefOfficer, as: try person("chief"))
        try await tellEmployment()
        try on(2, 2)
        guard let offer = try await code.templates(as: lead).first else { throw DemonstrationError("no template") }
        _ = try await code.addFromTemplate(
            Set(offer.actions.map(\.key)), to: adoption, inWelsh: false, owner: lead.person, as: lead)
        try await workOnPlan(adoption)
        try await sharePolicy()
    }

    private func workOnPlan(_ adoption: ID<CodeAdoption>) async throws {
        let officer = try person("officer")
        try on(9, 3)
        let questions = try await action("tender-questions", adoption)
        try await move(questions, to: .done, owner: officer)
        _ = try await services.code.add(
            EvidenceDraft(
                kind: .tenderQuestion, title: "Cwestiynau tendro a gytunwyd rhwng y pedwar heddlu",
                source: .link("https://gwynfryn.example/caffael/cwestiynau-tendro"), dated: try day(5, 3)),
            to: questions.id, as: officer)
        try on(20, 4)
        let payment = try await action("payment", adoption)
        try await move(payment, to: .inProgress, owner: try person("lead"))
        _ = try await services.code.add(
            EvidenceDraft(
                kind: .paymentFigure, title: "Payment within 30 days, January to March",
                source: .record(.payments, reference: "2026-Q1"), dated: try day(31, 3)),
            to: payment.id, as: try person("lead"))
        try await services.code.comment(
            "Two invoices of the vehicle workshop waited for an order number. The workshop now asks for it first.",
            on: payment.id, as: try person("lead"))
        try on(28, 4)
        for key in ["high-risk-roles", "code-video"] {
            try await move(try await action(key, adoption), to: .done, owner: officer)
        }
        try on(8, 6)
        let whistle = try await action("whistle-blowing", adoption)
        try await move(whistle, to: .inProgress, owner: try person("slavery"))
    }

    private func sharePolicy() async throws {
        try on(15, 6)
        _ = try await services.code.publish(
            title: "Asking about work that is too cheap",
            text:
                "Before a bid far below the others is accepted, the buyer asks in writing how many people will do the "
                + "work, at what pay and in how many hours, and keeps the answer with the tender.",
            isOffered: true, as: try person("lead"))
    }

    private func action(_ key: String, _ adoption: ID<CodeAdoption>) async throws -> PlanAction {
        let plan = try await services.code.actions(
            ActionQuery(adoption: adoption), page: PageRequest(size: 200), as: try person("lead"))
        guard let action = plan.items.first(where: { $0.templateKey == "welsh-forces-\(key)" }) else {
            throw DemonstrationError("action \(key)")
        }
        return action
    }

    private func move(_ action: PlanAction, to status: PlanStatus, owner: Principal) async throws {
        var draft = action.content
        draft.status = status
        draft.owner = owner.person
        try await services.code.change(action.id, to: draft, revision: action.revision, as: try person("lead"))
    }
}
