import Access
import Storage
import Suppliers

/// Rows of `questionnaire_answer`.
enum AnswerRecords {
    private static let fields: SQL = """
        a.id, a.question, a.revision, a.value, a.note, a.answered_by, a.answered_at, a.valid_until, o.name, \
        c.withdrawn_at
        """
    private static let source: SQL = """
         FROM questionnaire_answer a LEFT JOIN questionnaire_consent c ON c.id = a.consent_id
            LEFT JOIN organisation o ON o.id = c.organisation_id
        """
    private static let columns = "SELECT " + fields + source

    /// The latest answer to each question, by its key.
    static func latest(
        of request: ID<QuestionnaireRequest>, in transaction: any Transaction
    ) throws -> [String: GivenAnswer] {
        let answers = try transaction.query(
            columns + " WHERE a.request_id = \(request) AND a.replaced_at IS NULL", answer)
        return Dictionary(answers.map { ($0.question, $0) }) { first, _ in first }
    }

    /// Those that were replaced or taken back, newest first, at most 200.
    static func replaced(
        of request: ID<QuestionnaireRequest>, in transaction: any Transaction
    ) throws -> [GivenAnswer] {
        try transaction.query(
            columns + " WHERE a.request_id = \(request) AND a.replaced_at IS NOT NULL ORDER BY a.id DESC LIMIT 200",
            answer)
    }

    /// One answer of a questionnaire that a supplier sent in.
    struct Sent {
        var supplier: ID<Supplier>
        var request: ID<QuestionnaireRequest>
        var version: ID<QuestionnaireVersion>
        var answer: GivenAnswer
    }

    /// The answers to some questions in what suppliers sent in, the latest sent last.
    static func sent(
        to keys: [String], of suppliers: [ID<Supplier>], _ organisation: ID<Organisation>,
        in transaction: any Transaction
    ) throws -> [Sent] {
        let merged = try MergedSuppliers(of: organisation, in: transaction)
        return try transaction.query(
            """
            SELECT \(fields), r.supplier_id, r.id, r.version_id\(source)
                JOIN questionnaire_request r ON r.id = a.request_id
            WHERE a.organisation_id = \(organisation) AND a.question IN \(SQL.list(keys)) AND a.replaced_at IS NULL
                AND r.answered_at IS NOT NULL AND r.cancelled_at IS NULL
                AND r.supplier_id IN \(SQL.list(merged.records(of: suppliers)))
            ORDER BY r.answered_at, a.id
            """
        ) { row in
            Sent(supplier: merged.kept(row.id(10)), request: row.id(11), version: row.id(12), answer: try answer(row))
        }
    }

    static func count(of request: ID<QuestionnaireRequest>, in transaction: any Transaction) throws -> Int {
        try transaction.count("SELECT COUNT(*) FROM questionnaire_answer WHERE request_id = \(request)")
    }

    /// Takes the latest answer to a question out of use; it stays on record.
    static func replace(
        _ question: String, of request: ID<QuestionnaireRequest>, at now: Timestamp, in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            UPDATE questionnaire_answer SET replaced_at = \(now)
            WHERE request_id = \(request) AND question = \(question) AND replaced_at IS NULL
            """)
    }

    static func insert(
        _ answer: GivenAnswer, consent: ID<ReuseConsent>? = nil, to request: ID<QuestionnaireRequest>,
        of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO questionnaire_answer (id, organisation_id, request_id, question, revision, value, note,
                answered_by, answered_at, valid_until, consent_id)
            VALUES (\(answer.id), \(organisation), \(request), \(answer.question), \(answer.revision),
                \(try answer.value.map { try StoredJSON.encoded($0) }), \(answer.note), \(answer.by),
                \(answer.answeredAt), \(answer.validUntil), \(consent))
            """)
    }

    private static func answer(_ row: any Row) throws -> GivenAnswer {
        GivenAnswer(
            id: row.id(0), question: row.text(1), revision: Int(row.integer(2)),
            value: try row.optionalText(3).map { try StoredJSON.value($0) }, note: row.text(4), by: row.text(5),
            answeredAt: row.timestamp(6), validUntil: Day(row.text(7)) ?? Day(row.timestamp(6)),
            reused: row.optionalText(8).map { ReusedFrom(buyer: $0, withdrawnAt: row.optionalTimestamp(9)) })
    }
}
