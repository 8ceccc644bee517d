import Access
import Storage

/// The table `work_answer`.
enum WorkAnswerRecords {
    private static let columns: SQL = """
        SELECT id, question, state, workers, explanation, recorded_at, \(SharedSQL.author("work_answer")) \
        FROM work_answer
        """

    private static func answer(_ row: any Row) -> WorkAnswer {
        WorkAnswer(
            id: row.id(0), question: row.code(1) ?? .zeroHours, state: row.code(2) ?? .notKnown,
            workers: row.optionalInteger(3).map { Int($0) }, explanation: row.text(4), recordedAt: row.timestamp(5),
            by: row.optionalText(6))
    }

    static func insert(
        _ answer: WorkAnswer, of organisation: ID<Organisation>, by person: ID<Person>?,
        in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO work_answer (id, organisation_id, question, state, workers, explanation, recorded_at, person_id)
            VALUES (\(answer.id), \(organisation), \(answer.question), \(answer.state), \(answer.workers),
                \(answer.explanation), \(answer.recordedAt), \(person))
            """)
    }

    /// Every answer, latest first, at most 300.
    static func all(of organisation: ID<Organisation>, in transaction: any Transaction) throws -> [WorkAnswer] {
        try transaction.query(
            columns + " WHERE organisation_id = \(organisation) ORDER BY id DESC LIMIT 300", answer)
    }

    /// The latest answer to each question.
    static func latest(
        of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> [WorkQuestion: WorkAnswer] {
        var latest: [WorkQuestion: WorkAnswer] = [:]
        let condition: SQL = """
             WHERE id IN (SELECT MAX(id) FROM work_answer WHERE organisation_id = \(organisation) GROUP BY question)
            """
        for answer in try transaction.query(columns + condition, answer) { latest[answer.question] = answer }
        return latest
    }
}
