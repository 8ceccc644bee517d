import Access
import Storage
import Suppliers

/// The table `work_answer`. Rows without a supplier are the organisation's own.
enum WorkAnswerRecords {
    private static let columns: SQL = """
        SELECT id, supplier_id, question, state, workers, explanation, recorded_at, \(SharedSQL.author("work_answer")) \
        FROM work_answer
        """

    private static func answer(_ row: any Row) -> WorkAnswer {
        WorkAnswer(
            id: row.id(0), supplier: row.optionalID(1), question: row.code(2) ?? .zeroHours,
            state: row.code(3) ?? .notKnown, workers: row.optionalInteger(4).map { Int($0) }, explanation: row.text(5),
            recordedAt: row.timestamp(6), by: row.optionalText(7))
    }

    static func insert(
        _ answer: WorkAnswer, of organisation: ID<Organisation>, by person: ID<Person>?,
        in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO work_answer (id, organisation_id, supplier_id, question, state, workers, explanation,
                recorded_at, person_id)
            VALUES (\(answer.id), \(organisation), \(answer.supplier), \(answer.question), \(answer.state),
                \(answer.workers), \(answer.explanation), \(answer.recordedAt), \(person))
            """)
    }

    /// Every answer of the organisation itself, latest first, at most 300.
    static func ofOrganisation(
        _ organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> [WorkAnswer] {
        try transaction.query(
            columns + " WHERE organisation_id = \(organisation) AND supplier_id IS NULL ORDER BY id DESC LIMIT 300",
            answer)
    }

    /// What was recorded of a supplier and of the records merged into it, latest first, at most 300.
    static func of(
        _ supplier: ID<Supplier>, _ organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> [WorkAnswer] {
        try transaction.query(
            columns + """
                 WHERE organisation_id = \(organisation) AND (supplier_id = \(supplier) OR supplier_id IN (
                    SELECT supplier.id FROM supplier WHERE supplier.organisation_id = \(organisation)
                        AND supplier.merged_into = \(supplier)))
                ORDER BY id DESC LIMIT 300
                """, answer)
    }

    /// The organisation's own latest answer to each question.
    static func latest(
        of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> [WorkQuestion: WorkAnswer] {
        var latest: [WorkQuestion: WorkAnswer] = [:]
        let condition: SQL = """
             WHERE id IN (SELECT MAX(id) FROM work_answer WHERE organisation_id = \(organisation)
                AND supplier_id IS NULL GROUP BY question)
            """
        for answer in try transaction.query(columns + condition, answer) { latest[answer.question] = answer }
        return latest
    }

    /// The latest answer to each question about each supplier, where what was merged counts as the record that was kept; the
    /// latest come last.
    static func latestOfSuppliers(
        of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> [WorkAnswer] {
        let kept = try transaction.query(
            """
            SELECT id, merged_into FROM supplier WHERE organisation_id = \(organisation) AND merged_into IS NOT NULL
            """
        ) { (from: ID<Supplier>(stored: $0.text(0)), into: ID<Supplier>(stored: $0.text(1))) }
        let mergedInto = Dictionary(kept.map { ($0.from, $0.into) }) { first, _ in first }
        let condition: SQL = """
             WHERE id IN (SELECT MAX(id) FROM work_answer WHERE organisation_id = \(organisation)
                AND supplier_id IS NOT NULL GROUP BY supplier_id, question) ORDER BY id
            """
        return try transaction.query(columns + condition, answer).map { answer in
            var answer = answer
            if let supplier = answer.supplier { answer.supplier = mergedInto[supplier] ?? supplier }
            return answer
        }
    }
}
