public import Access
import AuditTrail
public import Storage

/// The action plan.
extension CodeOfPractice {
    /// A page of the plan. Needs `.readCode`.
    public func actions(
        _ query: ActionQuery, page: PageRequest = PageRequest(), as principal: Principal
    ) async throws -> Page<PlanAction> {
        try principal.require(.readCode)
        let today = today
        return try await store.read { transaction in
            let all = try ActionRecords.actions(
                of: principal.organisation, adoption: query.adoption, removed: query.which == .removed, today: today,
                in: transaction)
            let found = ActionSearch(query: query, person: principal.person, today: today).found(in: all)
            let items = Array(found.dropFirst((page.number - 1) * page.size).prefix(page.size))
            return Page(items: items, total: found.count, number: page.number, size: page.size)
        }
    }

    /// An action with all that hangs on it. The trail notes that it was read. Needs `.readCode`.
    /// - Throws: `CodeOfPracticeError` `.notFound`.
    public func action(_ id: ID<PlanAction>, as principal: Principal) async throws -> ActionDetail {
        try principal.require(.readCode)
        let today = today
        let kinds = Set(Self.kinds(of: sources, for: principal))
        return try await store.write { [trail] transaction in
            let organisation = principal.organisation
            let action = try ActionRecords.action(id, of: organisation, today: today, in: transaction)
            try trail.append(.consultation, "plan_action", id.text, by: principal.actor, in: transaction)
            return ActionDetail(
                action: action,
                adoption: try AdoptionRecords.adoption(action.adoption, of: organisation, in: transaction),
                evidence: try EvidenceRecords.all(of: id, in: transaction),
                comments: try CommentRecords.all(of: id, in: transaction),
                history: try EventRecords.events(of: action, organisation, in: transaction), readableKinds: kinds)
        }
    }

    /// Those who may own an action, by name. Needs `.changePlan`.
    public func workers(as principal: Principal) async throws -> [PlanPerson] {
        try principal.require(.changePlan)
        return try await store.read { try PersonRecords.workers(of: principal.organisation, $0) }
    }

    /// Puts an action into the plan of a code that is followed. Needs `.changePlan`.
    /// - Throws: `CodeOfPracticeError` with all that is wrong, or `.notFound`, `.ended`, `.tooMany`.
    public func add(
        _ draft: ActionDraft, to adoption: ID<CodeAdoption>, as principal: Principal
    ) async throws -> ID<PlanAction> {
        try principal.require(.changePlan)
        let now = clock.now()
        return try await store.write { [self] transaction in
            let adoption = try followed(adoption, principal, transaction)
            try requireRoom(for: 1, principal, transaction)
            let draft = try checked(draft, adoption, principal, transaction)
            let id = ID<PlanAction>.new(at: now)
            try ActionRecords.insert(
                id, draft, under: adoption.id, of: principal.organisation, at: now, in: transaction)
            try note(EventRecords.New(.created, of: id), as: .collection, at: now, principal, transaction)
            return id
        }
    }

    /// Changes an action; every field that differs stands in its history. Needs `.changePlan`.
    /// - Parameter revision: the one that the change was made on.
    /// - Throws: `CodeOfPracticeError` with all that is wrong, or `.notFound`, `.ended`, `.withdrawn`, `.changedMeanwhile`.
    public func change(
        _ id: ID<PlanAction>, to draft: ActionDraft, revision: Int, as principal: Principal
    ) async throws {
        try principal.require(.changePlan)
        let now = clock.now()
        try await store.write { [self] transaction in
            let action = try open(id, principal, transaction)
            guard action.revision == revision else { throw CodeOfPracticeError(.changedMeanwhile) }
            let adoption = try followed(action.adoption, principal, transaction)
            let draft = try checked(
                draft, adoption, mayBeUnplaced: action.content.commitment == 0, keeping: action.content.owner,
                principal, transaction)
            try write(draft, over: action, .changed, at: now, principal, transaction)
        }
    }

    /// Gives a field the value that it had before a change, where nobody has changed it since. Needs `.changePlan`.
    /// - Throws: `CodeOfPracticeError` `.notFound`, `.ended`, `.withdrawn`, `.cannotUndo`, or what is wrong with the value.
    public func undo(_ event: ID<PlanEvent>, of id: ID<PlanAction>, as principal: Principal) async throws {
        try principal.require(.changePlan)
        let now = clock.now()
        try await store.write { [self] transaction in
            let action = try open(id, principal, transaction)
            let adoption = try followed(action.adoption, principal, transaction)
            let events = try EventRecords.events(of: action, principal.organisation, in: transaction)
            guard let found = events.first(where: { $0.id == event }) else { throw CodeOfPracticeError(.notFound) }
            guard found.isUndoable, let field = found.field else { throw CodeOfPracticeError(.cannotUndo) }
            var draft = action.content
            ActionChange.put(found.before ?? "", into: field, of: &draft)
            // What was said in the same breath goes back with it: a status with its reason, a commitment with its sub-point.
            for other in events where other.at == found.at && other.isUndoable && other.id != event {
                guard let second = other.field, Self.goTogether(field, second) else { continue }
                ActionChange.put(other.before ?? "", into: second, of: &draft)
            }
            draft = try checked(draft, adoption, mayBeUnplaced: true, principal, transaction)
            try write(draft, over: action, .undone, at: now, principal, transaction)
        }
    }

    /// Takes an action out of the plan; it stays on record. Needs `.changePlan`.
    /// - Throws: `CodeOfPracticeError` `.notFound`, `.reasonMissing`, `.tooLong`, `.withdrawn`.
    public func remove(_ id: ID<PlanAction>, reason: String, as principal: Principal) async throws {
        try principal.require(.changePlan)
        let reason = try PlanText.checkedReason(reason)
        let now = clock.now()
        try await store.write { [self] transaction in
            _ = try open(id, principal, transaction)
            try ActionRecords.setRemoved(id, at: now, in: transaction)
            try note(
                EventRecords.New(.removed, of: id, reason: reason), as: .alteration, reason: reason, at: now, principal,
                transaction)
        }
    }

    /// Puts an action that was taken out back into the plan. Needs `.changePlan`.
    /// - Throws: `CodeOfPracticeError` `.notFound`, `.changedMeanwhile` where it is in the plan.
    public func restore(_ id: ID<PlanAction>, as principal: Principal) async throws {
        try principal.require(.changePlan)
        let (now, today) = (clock.now(), today)
        try await store.write { [self] transaction in
            let action = try ActionRecords.action(id, of: principal.organisation, today: today, in: transaction)
            guard action.removedAt != nil else { throw CodeOfPracticeError(.changedMeanwhile) }
            try ActionRecords.setRemoved(id, at: nil, in: transaction)
            try note(EventRecords.New(.restored, of: id), as: .alteration, at: now, principal, transaction)
        }
    }

    private static func goTogether(_ one: PlanField, _ other: PlanField) -> Bool {
        [[.status, .statusReason], [.commitment, .subPoint]].contains { Set([one, other]) == Set($0) }
    }
}
