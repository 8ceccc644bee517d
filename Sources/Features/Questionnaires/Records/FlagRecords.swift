import Access
import Storage
import SupplyChains

/// Rows of `questionnaire_flag`: what the answers raised when they were sent.
enum FlagRecords {
    static func insert(
        _ flags: [AnswerFlag], of request: ID<QuestionnaireRequest>, _ organisation: ID<Organisation>,
        in transaction: any Transaction
    ) throws {
        for flag in flags {
            try transaction.execute(
                """
                INSERT INTO questionnaire_flag (request_id, organisation_id, question, is_mandatory)
                VALUES (\(request), \(organisation), \(flag.question), \(flag.isMandatory))
                """)
        }
    }

    /// The questions of flags, by request.
    static func questions(
        of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> [ID<QuestionnaireRequest>: [String]] {
        var questions: [ID<QuestionnaireRequest>: [String]] = [:]
        try transaction.each(
            """
            SELECT request_id, question FROM questionnaire_flag WHERE organisation_id = \(organisation)
            ORDER BY request_id, is_mandatory DESC, question
            """
        ) { row in questions[row.id(0), default: []].append(row.text(1)) }
        return questions
    }
}
