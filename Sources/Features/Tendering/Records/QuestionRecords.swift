import Access
import Storage

/// Rows of `tender_question_version`.
enum QuestionRecords {
    private static let columns: SQL = """
        SELECT question_id, number, draft, made_at, person.name
        FROM tender_question_version LEFT JOIN person ON person.id = tender_question_version.person_id
        """

    static func insert(
        _ question: OwnQuestion, as principal: Principal, in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO tender_question_version (id, organisation_id, question_id, number, draft, made_at, person_id)
            VALUES (\(ID<OwnQuestion>.new(at: question.madeAt)), \(principal.organisation), \(question.id),
                \(question.version), \(try StoredJSON.encoded(question.draft)), \(question.madeAt), \(principal.person))
            """)
    }

    /// The latest version of each, in the order in which they were first written.
    static func latest(of organisation: ID<Organisation>, in transaction: any Transaction) throws -> [OwnQuestion] {
        let all = try transaction.query(
            columns + """
                 WHERE tender_question_version.organisation_id = \(organisation)
                    AND number = (SELECT MAX(number) FROM tender_question_version later
                        WHERE later.question_id = tender_question_version.question_id)
                ORDER BY question_id
                """, question)
        return all
    }

    /// Every version of one, the newest first.
    /// - Throws: `.notFound`.
    static func versions(
        of id: ID<OwnQuestion>, of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> [OwnQuestion] {
        let found = try transaction.query(
            columns + """
                 WHERE question_id = \(id) AND tender_question_version.organisation_id = \(organisation)
                ORDER BY number DESC
                """, question)
        guard !found.isEmpty else { throw TenderingError(.notFound) }
        return found
    }

    /// Which of the organisation's own questions a bidder of the procurement has answered.
    static func answered(
        in procurement: ID<Procurement>, transaction: any Transaction
    ) throws -> Set<ID<OwnQuestion>> {
        let entries: [BidderEntry] = try transaction.query(
            """
            SELECT entry FROM bidder_record JOIN bidder ON bidder.id = bidder_record.bidder_id
            WHERE bidder.procurement_id = \(procurement) AND bidder_record.kind = \(BidderEntry.Kind.answer)
            """
        ) { try StoredJSON.value($0.text(0)) }
        return Set(
            entries.compactMap { entry in
                guard case .answer(let answer) = entry, case .own(let id) = answer.question else { return nil }
                return id
            })
    }

    private static func question(_ row: any Row) throws -> OwnQuestion {
        OwnQuestion(
            id: row.id(0), version: Int(row.integer(1)), draft: try StoredJSON.value(row.text(2)),
            madeAt: row.timestamp(3), by: row.optionalText(4))
    }
}
