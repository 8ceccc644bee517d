import Access
import Storage
import Suppliers

/// Rows of `managed_review`.
enum ReviewRecords {
    private static let columns: SQL = """
        SELECT managed_review.id, due_on, proposed_on, reason, held_on, summary, person.name, contract_id,
            keeper_id, keeper.name
        FROM managed_review LEFT JOIN person ON person.id = managed_review.person_id
            LEFT JOIN membership keeper ON keeper.person_id = keeper_id
                AND keeper.organisation_id = managed_review.organisation_id
        """

    /// Every review of some contracts, the one held first coming first and the planned one last.
    static func reviews(
        of contracts: [ID<Contract>], in transaction: any Transaction
    ) throws -> [ID<Contract>: [ContractReview]] {
        var answer: [ID<Contract>: [ContractReview]] = [:]
        let order: SQL = " ORDER BY held_on NULLS LAST, managed_review.id"
        try transaction.each(columns + " WHERE contract_id IN \(SQL.list(contracts))" + order) { row in
            answer[row.id(7), default: []].append(
                ContractReview(
                    id: row.id(0), due: Day(row.text(1)) ?? Day(daysSince1970: 0),
                    proposed: Day(row.text(2)) ?? Day(daysSince1970: 0), reason: row.text(3),
                    heldOn: row.optionalText(4).flatMap { Day($0) }, summary: row.text(5), by: row.optionalText(6),
                    keeper: row.colleague(8)))
        }
        return answer
    }

    /// Plans the next review, in place of one that was planned.
    static func plan(
        _ review: ContractReview, of contract: ID<Contract>, organisation: ID<Organisation>, by person: ID<Person>?,
        in transaction: any Transaction
    ) throws {
        try transaction.execute("DELETE FROM managed_review WHERE contract_id = \(contract) AND held_on IS NULL")
        try insert(review, of: contract, organisation: organisation, by: person, in: transaction)
    }

    static func insert(
        _ review: ContractReview, of contract: ID<Contract>, organisation: ID<Organisation>, by person: ID<Person>?,
        in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO managed_review (id, organisation_id, contract_id, due_on, proposed_on, reason, held_on, summary,
                person_id, keeper_id)
            VALUES (\(review.id), \(organisation), \(contract), \(review.due), \(review.proposed), \(review.reason),
                \(review.heldOn), \(review.summary), \(person), \(review.keeper?.id))
            """)
    }

    /// Turns the planned review into one that was held.
    /// - Returns: false where none was planned.
    static func hold(
        _ contract: ID<Contract>, on day: Day, summary: String, by person: ID<Person>?, in transaction: any Transaction
    ) throws -> Bool {
        try transaction.execute(
            """
            UPDATE managed_review SET held_on = \(day), summary = \(summary), person_id = \(person)
            WHERE contract_id = \(contract) AND held_on IS NULL
            """) == 1
    }
}
