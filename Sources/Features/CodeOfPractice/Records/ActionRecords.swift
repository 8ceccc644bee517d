import Access
import Reminders
import Storage

/// The table `plan_action`.
enum ActionRecords {
    /// The most actions that an organisation keeps, those taken out among them.
    static let mostActions = 5_000

    private static let columns: SQL = """
        SELECT plan_action.id, adoption_id, commitment, sub_point, heading, title, detail, owner_id, due, priority,
            status, status_reason, template_key, plan_action.created_at, changed_at, revision, removed_at,
            membership.name
        FROM plan_action LEFT JOIN membership ON membership.person_id = plan_action.owner_id
            AND membership.organisation_id = plan_action.organisation_id
        """

    /// The actions of codes that are followed.
    /// - Parameter removed: those taken out rather than those in the plan.
    static func actions(
        of organisation: ID<Organisation>, adoption: ID<CodeAdoption>? = nil, removed: Bool = false, today: Day,
        in transaction: any Transaction
    ) throws -> [PlanAction] {
        let expiries = try EvidenceRecords.expiries(of: organisation, in: transaction)
        var condition: SQL = " WHERE plan_action.organisation_id = \(organisation)"
        if let adoption {
            condition += " AND adoption_id = \(adoption)"
        } else {
            condition += """
                 AND adoption_id IN (
                    SELECT id FROM code_adoption WHERE organisation_id = \(organisation) AND ended_at IS NULL)
                """
        }
        condition += removed ? " AND removed_at IS NOT NULL" : " AND removed_at IS NULL"
        return try transaction.query(columns + condition + " ORDER BY plan_action.id") {
            action($0, expiries, today)
        }
    }

    /// - Throws: `CodeOfPracticeError` with code `.notFound`.
    static func action(
        _ id: ID<PlanAction>, of organisation: ID<Organisation>, today: Day, in transaction: any Transaction
    ) throws -> PlanAction {
        let expiries = [id: try EvidenceRecords.expiries(of: id, in: transaction)]
        let found = try transaction.first(
            columns + " WHERE plan_action.id = \(id) AND plan_action.organisation_id = \(organisation)"
        ) { action($0, expiries, today) }
        guard let found else { throw CodeOfPracticeError(.notFound) }
        return found
    }

    /// Somebody's open action of a code that is followed, with its day.
    struct Owned {
        var action: ID<PlanAction>
        var owner: ID<Person>
        var due: Day
    }

    /// Open actions that have an owner and a day between two.
    static func owned(
        of organisation: ID<Organisation>, from first: Day, to last: Day, in transaction: any Transaction
    ) throws -> [Owned] {
        try transaction.query(
            """
            SELECT plan_action.id, owner_id, due FROM plan_action
                JOIN code_adoption ON code_adoption.id = plan_action.adoption_id AND code_adoption.ended_at IS NULL
            WHERE plan_action.organisation_id = \(organisation) AND removed_at IS NULL AND owner_id IS NOT NULL
                AND status IN \(SQL.list(PlanStatus.allCases.filter(\.isOpen).map(\.rawValue)))
                AND due >= \(first) AND due <= \(last)
            ORDER BY due, plan_action.id LIMIT \(ReminderTerms.most)
            """
        ) { Owned(action: $0.id(0), owner: $0.id(1), due: Day($0.text(2)) ?? last) }
    }

    static func count(of organisation: ID<Organisation>, in transaction: any Transaction) throws -> Int {
        try transaction.count("SELECT COUNT(*) FROM plan_action WHERE organisation_id = \(organisation)")
    }

    static func insert(
        _ id: ID<PlanAction>, _ draft: ActionDraft, templateKey: String? = nil, under adoption: ID<CodeAdoption>,
        of organisation: ID<Organisation>, at now: Timestamp, in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO plan_action (id, organisation_id, adoption_id, commitment, sub_point, heading, title, detail,
                owner_id, due, priority, status, status_reason, template_key, created_at, changed_at, revision)
            VALUES (\(id), \(organisation), \(adoption), \(draft.commitment), \(draft.subPoint), \(draft.heading),
                \(draft.title), \(draft.detail), \(draft.owner), \(draft.due), \(draft.priority), \(draft.status),
                \(draft.statusReason), \(templateKey), \(now), \(now), 1)
            """)
    }

    /// - Returns: false where somebody has changed it meanwhile.
    static func change(
        _ id: ID<PlanAction>, to draft: ActionDraft, adoption: ID<CodeAdoption>, revision: Int, at now: Timestamp,
        in transaction: any Transaction
    ) throws -> Bool {
        try transaction.execute(
            """
            UPDATE plan_action SET adoption_id = \(adoption), commitment = \(draft.commitment),
                sub_point = \(draft.subPoint), heading = \(draft.heading), title = \(draft.title),
                detail = \(draft.detail), owner_id = \(draft.owner), due = \(draft.due), priority = \(draft.priority),
                status = \(draft.status), status_reason = \(draft.statusReason), changed_at = \(now),
                revision = revision + 1
            WHERE id = \(id) AND revision = \(revision)
            """) == 1
    }

    /// Somebody has worked on it, though nothing of its own text changed.
    static func touch(_ id: ID<PlanAction>, at now: Timestamp, in transaction: any Transaction) throws {
        try transaction.execute("UPDATE plan_action SET changed_at = \(now) WHERE id = \(id)")
    }

    static func setRemoved(_ id: ID<PlanAction>, at moment: Timestamp?, in transaction: any Transaction) throws {
        try transaction.execute(
            "UPDATE plan_action SET removed_at = \(moment), revision = revision + 1 WHERE id = \(id)")
    }

    private static func action(
        _ row: any Row, _ expiries: [ID<PlanAction>: [Day?]], _ today: Day
    ) -> PlanAction {
        let id = row.id(0, of: PlanAction.self)
        let draft = ActionDraft(
            commitment: Int(row.integer(2)), subPoint: row.text(3), heading: row.code(4), title: row.text(5),
            detail: row.text(6), owner: row.optionalID(7), due: row.optionalText(8).flatMap { Day($0) },
            priority: row.code(9) ?? .medium, status: row.code(10) ?? .notStarted, statusReason: row.text(11))
        let figures = EvidenceRule.figures(expiries[id] ?? [], on: today)
        let changedAt = row.timestamp(14)
        return PlanAction(
            id: id, adoption: row.id(1), content: draft, ownerName: row.optionalText(17),
            createdAt: row.timestamp(13), changedAt: changedAt, revision: Int(row.integer(15)),
            removedAt: row.optionalTimestamp(16), templateKey: row.optionalText(12), evidence: figures,
            light: LightRule.finding(for: draft, evidence: figures, changedOn: Day(changedAt), today: today),
            isOverdue: LightRule.isOverdue(draft, on: today))
    }
}
