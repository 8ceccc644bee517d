import Access
import Reminders
import Storage
import Suppliers

/// Planned reviews and open steps with those who look after them.
enum OwnedRecords {
    struct Owned {
        var isReview: Bool
        var id: String
        var contract: ID<Contract>
        var owner: ID<Person>
        var due: Day
    }

    /// Who recorded it looks after what was kept before anybody could be named.
    static func owned(
        of organisation: ID<Organisation>, _ terms: ReminderTerms, in transaction: any Transaction
    ) throws -> [Owned] {
        try transaction.query(
            """
            SELECT kind, id, contract_id, owner, due_on FROM (
                SELECT 'review' AS kind, id, contract_id, COALESCE(keeper_id, person_id) AS owner, due_on
                FROM managed_review WHERE organisation_id = \(organisation) AND held_on IS NULL
                UNION ALL
                SELECT 'step', managed_step.id, managed_step.contract_id,
                    COALESCE(managed_step.keeper_id, managed_plan.person_id), managed_step.due_on
                FROM managed_step JOIN managed_plan ON managed_plan.id = managed_step.plan_id
                WHERE managed_step.organisation_id = \(organisation)
                    AND state IN (\(CorrectiveStep.State.open), \(CorrectiveStep.State.underWay))) waiting
            WHERE owner IS NOT NULL AND due_on >= \(terms.first) AND due_on <= \(terms.last)
            ORDER BY due_on, id LIMIT \(ReminderTerms.most)
            """
        ) { row in
            Owned(
                isReview: row.text(0) == "review", id: row.text(1), contract: row.id(2), owner: row.id(3),
                due: Day(row.text(4)) ?? terms.last)
        }
    }
}
