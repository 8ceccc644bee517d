import Access
import Storage

/// Rows of `procurement_flag_decision` (added, never changed) and of `procurement_flag_review`.
enum FlagDecisionRecords {
    static func insert(
        _ part: FlagDecision.Part, _ reason: String, on flag: ProcurementFlag, by person: ID<Person>?,
        at now: Timestamp, of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO procurement_flag_decision (id, organisation_id, flag_id, part, reason, figures, person_id,
                decided_at)
            VALUES (\(ID<FlagDecision>.new(at: now)), \(organisation), \(flag.id), \(part.rawValue), \(reason),
                \(FigureText.text(flag.figures)), \(person), \(now))
            """)
    }

    /// Oldest first.
    static func decisions(on flag: ID<ProcurementFlag>, in transaction: any Transaction) throws -> [FlagDecision] {
        try transaction.query(
            """
            SELECT procurement_flag_decision.id, part, reason, person.name, decided_at FROM procurement_flag_decision
            LEFT JOIN person ON person.id = procurement_flag_decision.person_id
            WHERE flag_id = \(flag) ORDER BY procurement_flag_decision.id
            """
        ) { row in
            FlagDecision(
                id: row.id(0), part: row.code(1) ?? .dismissed, reason: row.text(2), by: row.optionalText(3),
                at: row.timestamp(4))
        }
    }

    static func save(
        _ review: FlagReview, of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws {
        try transaction.execute("DELETE FROM procurement_flag_review WHERE organisation_id = \(organisation)")
        try transaction.execute(
            """
            INSERT INTO procurement_flag_review (organisation_id, at, contracts, raised, gone, coverage, noticed,
                notice_coverage)
            VALUES (\(organisation), \(review.at), \(review.contracts), \(review.raised), \(review.gone),
                \(text(review.coverage)), \(review.noticed), \(text(review.noticeCoverage)))
            """)
    }

    static func review(of organisation: ID<Organisation>, in transaction: any Transaction) throws -> FlagReview? {
        try transaction.first(
            """
            SELECT at, contracts, raised, gone, coverage, noticed, notice_coverage FROM procurement_flag_review
            WHERE organisation_id = \(organisation)
            """
        ) { row in
            FlagReview(
                at: row.timestamp(0), contracts: Int(row.integer(1)), raised: Int(row.integer(2)),
                gone: Int(row.integer(3)), coverage: coverage(row.text(4)), noticed: Int(row.integer(5)),
                noticeCoverage: coverage(row.text(6)))
        }
    }

    /// `U01=0 U03=800`.
    private static func text(_ coverage: [FlagReview.Coverage]) -> String {
        coverage.map { "\($0.indicator)=\($0.computable)" }.joined(separator: " ")
    }

    private static func coverage(_ text: String) -> [FlagReview.Coverage] {
        text.split(separator: " ").compactMap { pair in
            let parts = pair.split(separator: "=")
            guard parts.count == 2, let count = Int(parts[1]) else { return nil }
            return FlagReview.Coverage(indicator: String(parts[0]), computable: count)
        }
    }
}
