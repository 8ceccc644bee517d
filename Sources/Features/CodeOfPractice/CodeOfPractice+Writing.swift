import Access
import AuditTrail
import Storage

/// Steps that the acts of the plan share.
extension CodeOfPractice {
    /// An adoption that stands.
    func followed(
        _ id: ID<CodeAdoption>, _ principal: Principal, _ transaction: any Transaction
    ) throws -> CodeAdoption {
        let adoption = try AdoptionRecords.adoption(id, of: principal.organisation, in: transaction)
        guard adoption.endedAt == nil else { throw CodeOfPracticeError(.ended) }
        return adoption
    }

    /// An action that is in the plan.
    func open(
        _ id: ID<PlanAction>, _ principal: Principal, _ transaction: any Transaction
    ) throws -> PlanAction {
        let action = try ActionRecords.action(id, of: principal.organisation, today: today, in: transaction)
        guard action.removedAt == nil else { throw CodeOfPracticeError(.withdrawn) }
        return action
    }

    /// - Parameter keeping: an owner whom the action has already, who may have left.
    func checked(
        _ draft: ActionDraft, _ adoption: CodeAdoption, mayBeUnplaced: Bool = false, keeping: ID<Person>? = nil,
        _ principal: Principal, _ transaction: any Transaction
    ) throws -> ActionDraft {
        try ActionRule.checked(draft, under: adoption.version, mayBeUnplaced: mayBeUnplaced) { person in
            try person == keeping || PersonRecords.isWorker(person, in: principal.organisation, transaction)
        }
    }

    /// Writes a draft over an action, with a line of history for each field that differs. Nothing where none does.
    @discardableResult
    func write(
        _ draft: ActionDraft, over action: PlanAction, _ kind: PlanEvent.Kind, at now: Timestamp,
        _ principal: Principal, _ transaction: any Transaction
    ) throws -> Bool {
        let changes = ActionChange.between(action.content, draft)
        if changes.isEmpty { return false }
        guard
            try ActionRecords.change(
                action.id, to: draft, adoption: action.adoption, revision: action.revision, at: now, in: transaction)
        else { throw CodeOfPracticeError(.changedMeanwhile) }
        for change in changes {
            try EventRecords.append(
                EventRecords.New(kind, of: action.id, change: change), at: now, by: principal, in: transaction)
        }
        try trail.append(.alteration, "plan_action", action.id.text, by: principal.actor, in: transaction)
        return true
    }

    /// Writes a line of history and one of the trail.
    /// - Parameter reason: what a person gave as the reason; the trail holds no other text of a record.
    func note(
        _ event: EventRecords.New, as act: Act, reason: String? = nil, at now: Timestamp, _ principal: Principal,
        _ transaction: any Transaction
    ) throws {
        try EventRecords.append(event, at: now, by: principal, in: transaction)
        try trail.append(
            act, "plan_action", event.action.text, by: principal.actor, reason: reason, in: transaction)
    }

    func requireRoom(for count: Int, _ principal: Principal, _ transaction: any Transaction) throws {
        let before = try ActionRecords.count(of: principal.organisation, in: transaction)
        guard before + count <= ActionRecords.mostActions else { throw CodeOfPracticeError(.tooMany) }
    }
}
