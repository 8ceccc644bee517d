import Access
import Storage

/// Rows of `lead_question` and `lead_answer`.
enum LeadRecords {
    private static let columns: SQL = """
        SELECT lead_question.id, lead_question.kind, lead_question.procurement_id, procurement.title,
            lead_question.bidder_id, bidder.name, lead_question.note, lead_question.sent_at, person.name
        FROM lead_question JOIN procurement ON procurement.id = lead_question.procurement_id
            LEFT JOIN bidder ON bidder.id = lead_question.bidder_id
            LEFT JOIN person ON person.id = lead_question.person_id
        """

    static func insert(
        _ kind: LeadQuestion.Kind, about procurement: ID<Procurement>, bidder: ID<Bidder>?, note: String,
        at now: Timestamp, as principal: Principal, in transaction: any Transaction
    ) throws -> ID<LeadQuestion> {
        let id = ID<LeadQuestion>.new(at: now)
        try transaction.execute(
            """
            INSERT INTO lead_question (id, organisation_id, kind, procurement_id, bidder_id, note, sent_at, person_id,
                by_lead)
            VALUES (\(id), \(principal.organisation), \(kind), \(procurement), \(bidder), \(note), \(now),
                \(principal.person), \(principal.may(.readReferrals)))
            """)
        return id
    }

    /// Unanswered first, then the latest.
    static func page(
        _ page: PageRequest, of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> Page<LeadQuestion> {
        let condition: SQL = " WHERE lead_question.organisation_id = \(organisation)"
        let order: SQL =
            " ORDER BY EXISTS (SELECT 1 FROM lead_answer WHERE question_id = lead_question.id), lead_question.id DESC"
        let questions = try transaction.query(columns + condition + order + page.sql, question)
        return Page(
            items: try withAnswers(questions, in: transaction),
            total: try transaction.count("SELECT COUNT(*) FROM lead_question" + condition), number: page.number,
            size: page.size)
    }

    static func question(
        _ id: ID<LeadQuestion>, of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> LeadQuestion {
        let found = try transaction.query(
            columns + " WHERE lead_question.id = \(id) AND lead_question.organisation_id = \(organisation)", question)
        guard let answered = try withAnswers(found, in: transaction).first else { throw TenderingError(.notFound) }
        return answered
    }

    static func answer(
        _ id: ID<LeadQuestion>, _ answer: LeadQuestion.Answer, note: String, at now: Timestamp, as principal: Principal,
        in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO lead_answer (id, organisation_id, question_id, answer, note, at, person_id)
            VALUES (\(ID<LeadQuestion.Given>.new(at: now)), \(principal.organisation), \(id), \(answer), \(note), \(now),
                \(principal.person))
            """)
    }

    /// What procurement sees, oldest first. What the lead sent to themselves is not among it.
    /// - Parameter bidder: then those about another bidder are left out.
    static func receipts(
        of procurement: ID<Procurement>, bidder: ID<Bidder>?, at now: Timestamp, in transaction: any Transaction
    ) throws -> [LeadReceipt] {
        var condition: SQL = " WHERE lead_question.procurement_id = \(procurement) AND lead_question.by_lead = 0"
        if let bidder { condition += " AND (lead_question.bidder_id IS NULL OR lead_question.bidder_id = \(bidder))" }
        let questions = try transaction.query(columns + condition + " ORDER BY lead_question.id", question)
        return try withAnswers(questions, in: transaction).map {
            LeadReceipt(
                kind: $0.kind, sentAt: $0.sentAt, answer: RoutineRule.shown($0.sentAt, $0.answers, at: now))
        }
    }

    private static func withAnswers(
        _ questions: [LeadQuestion], in transaction: any Transaction
    ) throws -> [LeadQuestion] {
        var answers: [ID<LeadQuestion>: [LeadQuestion.Given]] = [:]
        try transaction.each(
            """
            SELECT question_id, answer, note, at, person.name FROM lead_answer
                LEFT JOIN person ON person.id = lead_answer.person_id
            WHERE question_id IN \(SQL.list(questions.map(\.id))) ORDER BY lead_answer.id
            """
        ) { row in
            let given = LeadQuestion.Given(
                answer: row.code(1) ?? .speakToTheLead, note: row.text(2), at: row.timestamp(3),
                by: row.optionalText(4))
            answers[row.id(0), default: []].append(given)
        }
        return questions.map { question in
            var question = question
            question.answers = answers[question.id] ?? []
            return question
        }
    }

    private static func question(_ row: any Row) -> LeadQuestion {
        LeadQuestion(
            id: row.id(0), kind: row.code(1) ?? .concern, procurement: row.id(2), title: row.text(3),
            bidder: row.optionalID(4), bidderName: row.optionalText(5), note: row.text(6), sentAt: row.timestamp(7),
            by: row.optionalText(8), answers: [])
    }
}
