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
        let records = try MergedSuppliers(of: organisation, in: transaction).records(of: [supplier])
        return try transaction.query(
            columns
                + " WHERE organisation_id = \(organisation) AND supplier_id IN \(SQL.list(records)) ORDER BY id DESC LIMIT 300",
            answer)
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

    /// The latest answer to each question about each supplier; what is known of merged records counts for the one that was kept.
    static func latestOfSuppliers(
        of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> [ID<Supplier>: [WorkQuestion: WorkAnswer]] {
        let merged = try MergedSuppliers(of: organisation, in: transaction)
        let condition: SQL = """
             WHERE id IN (SELECT MAX(id) FROM work_answer WHERE organisation_id = \(organisation)
                AND supplier_id IS NOT NULL GROUP BY supplier_id, question) ORDER BY id
            """
        var latest: [ID<Supplier>: [WorkQuestion: WorkAnswer]] = [:]
        for answer in try transaction.query(columns + condition, answer) {
            guard let supplier = answer.supplier else { continue }
            latest[merged.kept(supplier), default: [:]][answer.question] = answer
        }
        return latest
    }
}
