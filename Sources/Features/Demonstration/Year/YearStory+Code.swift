import Access
import CodeOfPractice
import Storage

extension YearStory {
    /// January to July: the Welsh code is followed and signed, the plan is filled from the forces' template, most of it is
    /// done or under way, some is late.
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
        try await prove(
            "tender-questions", adoption, by: "officer", on: try day(9, 3), .tenderQuestion,
            "Cwestiynau tendro a gytunwyd rhwng y pedwar heddlu", "caffael/cwestiynau-tendro")
        try await prove(
            "spend", adoption, by: "lead", on: try day(30, 3), .spendReview,
            "Spend of the year by category and country", "caffael/gwariant")
        try await payQuickly(adoption)
        try await prove(
            "high-risk-roles", adoption, by: "officer", on: try day(28, 4), .trainingRecord,
            "The roles, and who holds them", "caffael/rolau")
        // Somebody says that it is done, and nothing shows it: amber.
        try await move(try await action("code-video", adoption), to: .done, owner: try person("officer"))
        try await prove(
            "letters", adoption, by: "officer", on: try day(19, 5), .supplierLetter,
            "Llythyr at gyflenwyr risg uchel", "caffael/llythyr")
        try await prove(
            "unions", adoption, by: "officer", on: try day(26, 5), .contractClause,
            "Cymal am undebau llafur a chosbrestru", "caffael/cymal-undebau")
        // Begun and not ended by its day: red, as is the joint policy that nobody has begun.
        try on(8, 6)
        try await move(
            try await action("whistle-blowing", adoption), to: .inProgress, owner: try person("slavery"))
        try await prove(
            "intelligence-gaps", adoption, by: "slavery", on: try day(20, 7), .meetingMinute,
            "Minute of the meeting with the director of intelligence", "cofnodion/gwybodaeth")
        try on(14, 9)
        for (key, owner, due) in [
            ("breach", "lead", try day(18, 12)), ("officer-training", "slavery", try day(29, 1, 2027)),
            ("statement", "lead", try day(11, 12)), ("public-reporting", "slavery", try day(26, 2, 2027)),
        ] {
            try await move(try await action(key, adoption), to: .inProgress, owner: try person(owner), due: due)
        }
    }

    private func payQuickly(_ adoption: ID<CodeAdoption>) async throws {
        let (code, lead) = (services.code, try person("lead"))
        try on(20, 4)
        let payment = try await action("payment", adoption)
        try await move(payment, to: .inProgress, owner: lead, due: try day(15, 1, 2027))
        try await code.comment(
            "Two invoices of the vehicle workshop waited for an order number. The workshop now asks for it first.",
            on: payment.id, as: lead)
    }

    /// An action is done, and a document in the force's own files shows it.
    private func prove(
        _ key: String, _ adoption: ID<CodeAdoption>, by owner: String, on day: Day, _ kind: EvidenceKind,
        _ title: String, _ path: String
    ) async throws {
        time.set(day)
        let owner = try person(owner)
        let action = try await action(key, adoption)
        try await move(action, to: .done, owner: owner)
        _ = try await services.code.add(
            EvidenceDraft(
                kind: kind, title: title, source: .link("https://gwynfryn.example/\(path)"), dated: day),
            to: action.id, as: owner)
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

    /// - Parameter adoption: nil for that of any code that is followed.
    func action(_ key: String, _ adoption: ID<CodeAdoption>? = nil) async throws -> PlanAction {
        let plan = try await services.code.actions(
            ActionQuery(adoption: adoption), page: PageRequest(size: 200), as: try person("lead"))
        guard let action = plan.items.first(where: { $0.templateKey == "welsh-forces-\(key)" }) else {
            throw DemonstrationError("action \(key)")
        }
        return action
    }

    private func move(
        _ action: PlanAction, to status: PlanStatus, owner: Principal, due: Day? = nil
    ) async throws {
        var draft = action.content
        draft.due = due ?? draft.due
        draft.status = status
        draft.owner = owner.person
        try await services.code.change(action.id, to: draft, revision: action.revision, as: try person("lead"))
    }
}
