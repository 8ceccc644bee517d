public import Access
import AuditTrail
public import Storage
import Suppliers

extension Tendering {
    /// The organisation's own questions as they are now, those no longer in use among them. Needs `.readTenders`.
    public func ownQuestions(as principal: Principal) async throws -> [OwnQuestion] {
        try principal.require(.readTenders)
        return try await store.read { try QuestionRecords.latest(of: principal.organisation, in: $0) }
    }

    /// Every version of one of them, the newest first. Needs `.readTenders`.
    /// - Throws: `TenderingError` `.notFound`.
    public func versions(of question: ID<OwnQuestion>, as principal: Principal) async throws -> [OwnQuestion] {
        try principal.require(.readTenders)
        return try await store.read {
            try QuestionRecords.versions(of: question, of: principal.organisation, in: $0)
        }
    }

    /// Writes a question, or a new version of one that is there. What procurements already ask stays as it was worded. Needs
    /// `.changeQuestionnaires`.
    /// - Throws: `TenderingError` `.notFound`, `.textMissing`, `.tooLong`, `.tooMany`, `.badFollowUp`, `.valueMissing`.
    @discardableResult
    public func write(
        _ draft: OwnQuestionDraft, as question: ID<OwnQuestion>? = nil, by principal: Principal
    ) async throws -> ID<OwnQuestion> {
        try principal.require(.changeQuestionnaires)
        let now = clock.now()
        let id = question ?? .new(at: now)
        try await store.write { [trail] transaction in
            let all = try QuestionRecords.latest(of: principal.organisation, in: transaction)
            let before = all.first { $0.id == id }
            guard question == nil || before != nil else { throw TenderingError(.notFound) }
            guard before != nil || all.count < OwnQuestionRule.most else { throw TenderingError(.tooMany) }
            let checked = try OwnQuestionRule.checked(draft, of: id, others: all.filter { $0.id != id })
            guard checked != before?.draft else { return }
            let new = OwnQuestion(id: id, version: (before?.version ?? 0) + 1, draft: checked, madeAt: now)
            try QuestionRecords.insert(new, as: principal, in: transaction)
            try trail.append(
                before == nil ? .collection : .alteration, "tender_question", id.text, by: principal.actor,
                reason: "version \(new.version)", in: transaction)
        }
        return id
    }

    /// Chooses which of the organisation's own questions a procurement puts to its bidders. One that was answered stays, in the
    /// version that was answered; of the others the latest is taken. Needs `.runTenders`.
    /// - Throws: `TenderingError` `.notFound`, `.wrongStage` after the award, `.answered`, `.followUpAlone`, `.tooMany`.
    public func choose(
        _ questions: Set<ID<OwnQuestion>>, for procurement: ID<Procurement>, as principal: Principal
    ) async throws {
        try principal.require(.runTenders)
        let now = clock.now()
        try await store.write { [trail] transaction in
            let found = try ProcurementRecords.procurement(procurement, of: principal.organisation, in: transaction)
            guard found.stage == .preparing || found.stage == .evaluating else { throw TenderingError(.wrongStage) }
            let before = try ProcurementRecords.steps(of: procurement, in: transaction).ownQuestions
            let chosen = try OwnQuestionRule.chosen(
                questions, now: before,
                answered: try QuestionRecords.answered(in: procurement, transaction: transaction),
                from: try QuestionRecords.latest(of: principal.organisation, in: transaction),
                bank: QuestionBank.questions(for: found.assessment.tier))
            guard chosen != before else { return }
            try ProcurementRecords.insertStep(
                .questionsChosen(chosen), of: procurement, at: now, as: principal, in: transaction)
            try trail.append(
                .alteration, "procurement", procurement.text, by: principal.actor, reason: "questions",
                in: transaction)
        }
    }
}
