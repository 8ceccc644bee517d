import Access
import Storage

/// Rows of `decision`. Added, never changed.
enum DecisionRecords {
    static func insert(
        _ decision: Decision, of hit: HitRecords.Stored, person: ID<Person>?, organisation: ID<Organisation>,
        in transaction: any Transaction
    ) throws {
        let isFirst = decision.part == .first
        try transaction.execute(
            """
            INSERT INTO decision (id, organisation_id, hit_id, part, verdict, reason, person_id, decided_at, score,
                supplier, entity)
            VALUES (\(decision.id), \(organisation), \(hit.id), \(decision.part), \(decision.verdict),
                \(decision.reason), \(person), \(decision.at), \(hit.score),
                \(isFirst ? hit.compared.supplier : nil), \(isFirst ? hit.compared.entity : nil))
            """)
    }

    /// Whether two people ever confirmed that the pair is the same.
    static func wasConfirmed(_ hit: ID<Hit>, in transaction: any Transaction) throws -> Bool {
        try transaction.count(
            """
            SELECT COUNT(*) FROM decision WHERE hit_id = \(hit) AND part = \(Decision.Part.agreed)
                AND verdict = \(Verdict.same)
            """) > 0
    }

    /// Oldest first.
    static func decisions(on hit: ID<Hit>, in transaction: any Transaction) throws -> [Decision] {
        try transaction.query(
            """
            SELECT decision.id, part, verdict, reason, person.name, decided_at FROM decision
            LEFT JOIN person ON person.id = decision.person_id WHERE hit_id = \(hit) ORDER BY decision.id
            """
        ) { row in
            Decision(
                id: row.id(0), part: row.code(1) ?? .first, verdict: row.code(2), reason: row.text(3),
                by: row.optionalText(4), at: row.timestamp(5))
        }
    }

    /// What a first decision was taken on.
    static func basis(of decision: ID<Decision>, in transaction: any Transaction) throws -> ReturnRule.Basis? {
        let texts = try transaction.first("SELECT supplier, entity FROM decision WHERE id = \(decision)") {
            ($0.optionalText(0), $0.optionalText(1))
        }
        guard let supplier = texts?.0, let entity = texts?.1 else { return nil }
        return ReturnRule.Basis(supplier: try StoredJSON.value(supplier), entity: try EntityText.entity(entity))
    }
}
