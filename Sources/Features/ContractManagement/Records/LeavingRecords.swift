import Access
import Storage
import Suppliers

/// Rows of `managed_leaving`.
enum LeavingRecords {
    static func insert(
        _ leaving: Leaving, of contract: ID<Contract>, organisation: ID<Organisation>, by person: ID<Person>,
        in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO managed_leaving (id, organisation_id, contract_id, concern_id, ground, reasons, workers, asked_28,
                state, proposed_by, withdrawn_because)
            VALUES (\(leaving.id), \(organisation), \(contract), \(leaving.concern), \(leaving.ground),
                \(leaving.reasons), \(leaving.workers), \(leaving.asked28), \(leaving.state), \(person), '')
            """)
    }

    static func leavings(
        of contract: ID<Contract>, organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> [Leaving] {
        try transaction.query(
            """
            SELECT managed_leaving.id, concern_id, ground, reasons, workers, asked_28, state, one.name, two.name,
                notice_on, representations_until, replacement_until, ended_on, withdrawn_because
            FROM managed_leaving LEFT JOIN person one ON one.id = proposed_by LEFT JOIN person two ON two.id = agreed_by
            WHERE contract_id = \(contract) AND organisation_id = \(organisation) ORDER BY managed_leaving.id
            """
        ) { row in
            func day(_ column: Int) -> Day? { row.optionalText(column).flatMap { Day($0) } }
            return Leaving(
                id: row.id(0), concern: row.id(1), ground: row.code(2) ?? .contractTerm, reasons: row.text(3),
                workers: row.text(4), asked28: row.boolean(5), state: row.code(6) ?? .proposed,
                proposedBy: row.optionalText(7), agreedBy: row.optionalText(8), noticeOn: day(9),
                representationsUntil: day(10), replacementUntil: day(11), endedOn: day(12),
                withdrawnBecause: row.text(13))
        }
    }

    static func proposer(of leaving: ID<Leaving>, in transaction: any Transaction) throws -> ID<Person>? {
        try transaction.first("SELECT proposed_by FROM managed_leaving WHERE id = \(leaving)") { $0.optionalID(0) }
            ?? nil
    }

    static func agree(_ leaving: ID<Leaving>, by person: ID<Person>, in transaction: any Transaction) throws {
        try transaction.execute(
            """
            UPDATE managed_leaving SET state = \(Leaving.State.agreed), agreed_by = \(person) WHERE id = \(leaving)
            """)
    }

    static func notice(
        _ leaving: ID<Leaving>, on day: Day, representations: Day, replacement: Day?, in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            UPDATE managed_leaving SET state = \(Leaving.State.noticeGiven), notice_on = \(day),
                representations_until = \(representations), replacement_until = \(replacement) WHERE id = \(leaving)
            """)
    }

    static func end(_ leaving: ID<Leaving>, on day: Day, in transaction: any Transaction) throws {
        try transaction.execute(
            "UPDATE managed_leaving SET state = \(Leaving.State.ended), ended_on = \(day) WHERE id = \(leaving)")
    }

    static func withdraw(_ leaving: ID<Leaving>, because reason: String, in transaction: any Transaction) throws {
        try transaction.execute(
            """
            UPDATE managed_leaving SET state = \(Leaving.State.withdrawn), withdrawn_because = \(reason)
            WHERE id = \(leaving)
            """)
    }
}
