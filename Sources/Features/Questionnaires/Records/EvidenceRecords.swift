import Access
import EvidenceFiles
import Storage

/// Rows of `questionnaire_evidence`.
enum EvidenceRecords {
    private static let columns: SQL = """
        SELECT id, question, name, type, size, digest, scan, scanner, sent_by, sent_at FROM questionnaire_evidence
        """

    /// Those of a request in the order sent.
    static func all(of request: ID<QuestionnaireRequest>, in transaction: any Transaction) throws -> [Evidence] {
        try transaction.query(columns + " WHERE request_id = \(request) ORDER BY id", evidence)
    }

    /// A document with its bytes, and the request it belongs to.
    static func document(
        _ id: ID<Evidence>, of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> (evidence: Evidence, request: ID<QuestionnaireRequest>, content: [UInt8]) {
        let condition: SQL = " WHERE id = \(id) AND organisation_id = \(organisation)"
        guard let found = try transaction.first(columns + condition, evidence) else {
            throw QuestionnairesError(.notFound)
        }
        let rest = try transaction.first("SELECT request_id, content FROM questionnaire_evidence" + condition) {
            (ID<QuestionnaireRequest>(stored: $0.text(0)), $0.bytes(1))
        }
        guard let rest else { throw QuestionnairesError(.notFound) }
        return (found, rest.0, rest.1)
    }

    static func insert(
        _ evidence: Evidence, _ content: [UInt8], to request: ID<QuestionnaireRequest>,
        of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO questionnaire_evidence (id, organisation_id, request_id, question, name, type, size, digest,
                scan, scanner, sent_by, sent_at, content)
            VALUES (\(evidence.id), \(organisation), \(request), \(evidence.question), \(evidence.name),
                \(evidence.type), \(evidence.size), \(evidence.digest), \(evidence.scan), \(evidence.scanner),
                \(evidence.by), \(evidence.sentAt), \(content))
            """)
    }

    /// - Returns: whether it was there.
    static func delete(
        _ id: ID<Evidence>, of request: ID<QuestionnaireRequest>, in transaction: any Transaction
    ) throws -> Bool {
        try transaction.execute("DELETE FROM questionnaire_evidence WHERE id = \(id) AND request_id = \(request)") == 1
    }

    /// Copies the documents of some questions to another request.
    static func copy(
        from old: ID<QuestionnaireRequest>, to request: ID<QuestionnaireRequest>, of organisation: ID<Organisation>,
        questions: Set<String>, at now: Timestamp, in transaction: any Transaction
    ) throws {
        for evidence in try all(of: old, in: transaction) where questions.contains(evidence.question) {
            try transaction.execute(
                """
                INSERT INTO questionnaire_evidence (id, organisation_id, request_id, question, name, type, size, digest,
                    scan, scanner, sent_by, sent_at, content)
                SELECT \(ID<Evidence>.new(at: now)), \(organisation), \(request), question, name, type, size, digest,
                    scan, scanner, sent_by, sent_at, content
                FROM questionnaire_evidence WHERE id = \(evidence.id)
                """)
        }
    }

    private static func evidence(_ row: any Row) -> Evidence {
        Evidence(
            id: row.id(0), question: row.text(1), name: row.text(2), type: row.code(3) ?? .text,
            size: Int(row.integer(4)), digest: row.text(5), scan: row.code(6) ?? .notScanned,
            scanner: row.optionalText(7), by: row.text(8), sentAt: row.timestamp(9))
    }
}
