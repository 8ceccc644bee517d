import Access
import Storage

/// The table `plan_comment`.
enum CommentRecords {
    static let mostComments = 500

    /// Oldest first.
    static func all(of action: ID<PlanAction>, in transaction: any Transaction) throws -> [PlanComment] {
        try transaction.query(
            """
            SELECT plan_comment.id, person_id, person.name, at, text, withdrawn_at FROM plan_comment
                LEFT JOIN person ON person.id = plan_comment.person_id
            WHERE action_id = \(action) ORDER BY plan_comment.id
            """
        ) { row in
            let withdrawnAt = row.optionalTimestamp(5)
            return PlanComment(
                id: row.id(0), person: row.optionalID(1), name: row.optionalText(2), at: row.timestamp(3),
                text: withdrawnAt == nil ? row.text(4) : nil, withdrawnAt: withdrawnAt)
        }
    }

    static func insert(
        _ text: String, on action: ID<PlanAction>, at now: Timestamp, by principal: Principal,
        in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO plan_comment (id, organisation_id, action_id, person_id, at, text)
            VALUES (\(ID<PlanComment>.new(at: now)), \(principal.organisation), \(action), \(principal.person), \(now),
                \(text))
            """)
    }

    static func withdraw(_ id: ID<PlanComment>, at now: Timestamp, in transaction: any Transaction) throws {
        try transaction.execute("UPDATE plan_comment SET withdrawn_at = \(now) WHERE id = \(id)")
    }
}
