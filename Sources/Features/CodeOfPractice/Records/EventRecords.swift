import Access
import Storage

/// The table `plan_event`: what happened to actions. Rows are only ever added.
enum EventRecords {
    /// What is to be written down.
    struct New {
        var action: ID<PlanAction>
        var kind: PlanEvent.Kind
        var change: ActionChange?
        var reason: String?

        init(
            _ kind: PlanEvent.Kind, of action: ID<PlanAction>, change: ActionChange? = nil, reason: String? = nil
        ) {
            self.action = action
            self.kind = kind
            self.change = change
            self.reason = reason
        }
    }

    static func append(
        _ event: New, at now: Timestamp, by principal: Principal, in transaction: any Transaction
    ) throws {
        try append(event, at: now, of: principal.organisation, by: principal.person, in: transaction)
    }

    /// - Parameter person: nil for the program itself.
    static func append(
        _ event: New, at now: Timestamp, of organisation: ID<Organisation>, by person: ID<Person>?,
        in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO plan_event (id, organisation_id, action_id, at, person_id, kind, field, before_value,
                after_value, reason)
            VALUES (\(ID<PlanEvent>.new(at: now)), \(organisation), \(event.action), \(now),
                \(person), \(event.kind), \(event.change?.field), \(event.change?.before),
                \(event.change?.after), \(event.reason))
            """)
    }

    /// The latest first, at most 200.
    static func events(
        of action: PlanAction, _ organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> [PlanEvent] {
        try transaction.query(
            """
            SELECT plan_event.id, at, person.name, kind, field, before_value, after_value, reason, old_owner.name,
                new_owner.name
            FROM plan_event LEFT JOIN person ON person.id = plan_event.person_id
                LEFT JOIN person old_owner ON field = \(PlanField.owner) AND old_owner.id = before_value
                LEFT JOIN person new_owner ON field = \(PlanField.owner) AND new_owner.id = after_value
            WHERE action_id = \(action.id) AND plan_event.organisation_id = \(organisation)
            ORDER BY plan_event.id DESC LIMIT 200
            """
        ) { event($0, of: action) }
    }

    private static func event(_ row: any Row, of action: PlanAction) -> PlanEvent {
        let kind = row.code(3, of: PlanEvent.Kind.self) ?? .changed
        let field = row.code(4, of: PlanField.self)
        let after = row.optionalText(6)
        let isUndoable =
            kind == .changed && action.removedAt == nil
            && (field.map { ActionChange.value(of: $0, in: action.content) == after } ?? false)
        return PlanEvent(
            id: row.id(0), at: row.timestamp(1), by: row.optionalText(2), kind: kind, field: field,
            before: row.optionalText(5), after: after, reason: row.optionalText(7), beforeName: row.optionalText(8),
            afterName: row.optionalText(9), isUndoable: isUndoable)
    }
}
