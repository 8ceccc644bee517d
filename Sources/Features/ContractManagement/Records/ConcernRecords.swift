import Access
import Storage
import Suppliers

/// Rows of `managed_concern`.
enum ConcernRecords {
    private static let columns: SQL = """
        SELECT managed_concern.id, contract_id, contract.title, text, sent_at, person.name, answer, answer_note, answered_at,
            contract.ocid, is_routine, CASE WHEN is_routine = 0 THEN 0 ELSE (
                SELECT COUNT(*) FROM managed_concern other WHERE other.contract_id = managed_concern.contract_id
                    AND other.organisation_id = managed_concern.organisation_id AND other.is_routine = 0
                    AND (other.answer IS NULL OR other.answer = 'doNotContact')) END
        """
    private static let source: SQL = """
         FROM managed_concern JOIN contract ON contract.id = managed_concern.contract_id
            LEFT JOIN person ON person.id = managed_concern.person_id
        """

    static func insert(
        _ concern: Concern, daysHeld: Int = 0, person: ID<Person>?, byLead: Bool, of organisation: ID<Organisation>,
        in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO managed_concern (id, organisation_id, contract_id, text, sent_at, person_id, by_lead, answer_note,
                is_routine, days_held)
            VALUES (\(concern.id), \(organisation), \(concern.contract), \(concern.text), \(concern.sentAt), \(person),
                \(byLead), '', \(concern.isRoutine), \(daysHeld))
            """)
    }

    /// A page for the lead: unanswered first, then the latest.
    static func page(
        _ page: PageRequest, of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> Page<Concern> {
        let condition: SQL = " WHERE managed_concern.organisation_id = \(organisation)"
        return Page(
            items: try transaction.query(
                columns + source + condition + " ORDER BY answered_at IS NOT NULL, managed_concern.id DESC" + page.sql,
                concern),
            total: try transaction.count("SELECT COUNT(*) FROM managed_concern" + condition), number: page.number,
            size: page.size)
    }

    static func concern(
        _ id: ID<Concern>, of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> Concern {
        let found = try transaction.first(
            columns + source
                + " WHERE managed_concern.id = \(id) AND managed_concern.organisation_id = \(organisation)",
            concern)
        guard let found else { throw ContractManagementError(.notFound) }
        return found
    }

    static func answer(
        _ id: ID<Concern>, with answer: Concern.Answer, note: String, at now: Timestamp, by person: ID<Person>?,
        of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws {
        let changed = try transaction.execute(
            """
            UPDATE managed_concern SET answer = \(answer), answer_note = \(note), answered_at = \(now),
                answered_by = \(person) WHERE id = \(id) AND organisation_id = \(organisation)
            """)
        guard changed == 1 else { throw ContractManagementError(.notFound) }
    }

    /// That something was sent, oldest first: never what, never the lead's note, and of the lead's own to nobody else.
    static func receipts(
        of contract: ID<Contract>, of organisation: ID<Organisation>, includingLead: Bool, isRoutine: Bool = false,
        in transaction: any Transaction
    ) throws -> [Concern.Receipt] {
        let lead: SQL = includingLead ? "" : " AND by_lead = 0"
        let condition: SQL = "is_routine = \(isRoutine)\(lead)"
        return try transaction.query(
            """
            SELECT managed_concern.id, sent_at, person.name, answer FROM managed_concern
                LEFT JOIN person ON person.id = managed_concern.person_id
            WHERE contract_id = \(contract) AND organisation_id = \(organisation) AND \(condition)
            ORDER BY managed_concern.id
            """
        ) { Concern.Receipt(id: $0.id(0), sentAt: $0.timestamp(1), by: $0.optionalText(2), answer: $0.code(3)) }
    }

    /// All that was sent about a contract, oldest first, the lead's own too: for the rule, never for a page.
    static func sent(
        about contract: ID<Contract>, of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> [RoutineContactRule.Sent] {
        try transaction.query(
            """
            SELECT is_routine, sent_at, answer, answered_at, days_held FROM managed_concern
            WHERE contract_id = \(contract) AND organisation_id = \(organisation) ORDER BY id
            """
        ) { row in
            RoutineContactRule.Sent(
                isRoutine: row.boolean(0), sentAt: row.timestamp(1), answer: row.code(2),
                answeredAt: row.optionalTimestamp(3), days: Int(row.integer(4)))
        }
    }

    private static func concern(_ row: any Row) -> Concern {
        let title = row.text(2)
        var answer = Concern(
            id: row.id(0), contract: row.id(1), contractTitle: title.isEmpty ? row.text(9) : title, text: row.text(3),
            sentAt: row.timestamp(4), by: row.optionalText(5), answer: row.code(6), answerNote: row.text(7),
            answeredAt: row.optionalTimestamp(8), isRoutine: row.boolean(10))
        answer.standingConcerns = Int(row.integer(11))
        return answer
    }
}
