import Access
import Storage
import Suppliers

/// Rows of `managed_question`.
enum QuestionRecords {
    static func insert(
        _ question: SupplierQuestion, of contract: ID<Contract>, organisation: ID<Organisation>,
        by person: ID<Person>?, in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO managed_question (id, organisation_id, contract_id, concern_id, text, sent_on, due_on, answer,
                person_id)
            VALUES (\(question.id), \(organisation), \(contract), \(question.basis.concern), \(question.text),
                \(question.sentOn), \(question.due), '', \(person))
            """)
    }

    static func questions(
        of contract: ID<Contract>, organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> [SupplierQuestion] {
        try transaction.query(
            """
            SELECT id, concern_id, text, sent_on, due_on, answer, answered_on FROM managed_question
            WHERE contract_id = \(contract) AND organisation_id = \(organisation) ORDER BY sent_on, id
            """
        ) { row in
            SupplierQuestion(
                id: row.id(0), basis: Basis(row.optionalID(1)), text: row.text(2), sentOn: row.day(3),
                due: row.day(4), answer: row.text(5), answeredOn: row.optionalText(6).flatMap { Day($0) })
        }
    }

    /// Keeps the supplier's answer.
    /// - Returns: false where there is one already, or no such question.
    static func answer(
        _ id: ID<SupplierQuestion>, _ answer: String, on day: Day, contract: ID<Contract>,
        organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> Bool {
        try transaction.execute(
            """
            UPDATE managed_question SET answer = \(answer), answered_on = \(day)
            WHERE id = \(id) AND contract_id = \(contract) AND organisation_id = \(organisation) AND answered_on IS NULL
            """) == 1
    }
}
