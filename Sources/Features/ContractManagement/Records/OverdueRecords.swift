import Access
import Storage
import Suppliers

/// What is late, over all contracts of an organisation.
enum OverdueRecords {
    /// The longest overdue first.
    /// - Parameter limit: how many at most.
    static func matters(
        of organisation: ID<Organisation>, today: Day, limit: Int, in transaction: any Transaction
    ) throws -> [OverdueMatter] {
        try transaction.query(
            "SELECT late.kind, contract.id, contract.title, contract.ocid, late.due_on, late.text, late.owner FROM ("
                + late(of: organisation, today: today)
                    + """
                    ) late JOIN contract ON contract.id = late.contract_id ORDER BY late.due_on, contract.title, late.id
                    LIMIT \(limit)
                    """
        ) { row in
            let title = row.text(2)
            return OverdueMatter(
                kind: row.code(0) ?? .review, contract: row.id(1),
                contractTitle: title.isEmpty ? row.text(3) : title, due: row.day(4), text: row.text(5),
                owner: row.text(6))
        }
    }

    /// How many by contract.
    static func counts(
        of organisation: ID<Organisation>, today: Day, in transaction: any Transaction
    ) throws -> [ID<Contract>: Int] {
        var counts: [ID<Contract>: Int] = [:]
        try transaction.each(
            "SELECT contract_id, COUNT(*) FROM (" + late(of: organisation, today: today)
                + ") late GROUP BY contract_id"
        ) { counts[$0.id(0)] = Int($0.integer(1)) }
        return counts
    }

    private static func late(of organisation: ID<Organisation>, today: Day) -> SQL {
        """
        SELECT 'review' AS kind, id, contract_id, due_on, '' AS text, '' AS owner FROM managed_review
        WHERE organisation_id = \(organisation) AND held_on IS NULL AND due_on < \(today)
        UNION ALL SELECT 'step', id, contract_id, due_on, text, owner FROM managed_step
        WHERE organisation_id = \(organisation) AND due_on < \(today)
            AND state IN (\(CorrectiveStep.State.open), \(CorrectiveStep.State.underWay))
        UNION ALL SELECT 'remedy', id, contract_id, due_on, what, '' FROM managed_remedy
        WHERE organisation_id = \(organisation) AND due_on < \(today)
            AND state IN (\(Remedy.State.agreed), \(Remedy.State.underWay), \(Remedy.State.done))
        UNION ALL SELECT 'visit', id, contract_id, planned_on, visitors, '' FROM managed_visit
        WHERE organisation_id = \(organisation) AND planned_on < \(today) AND state = \(ContractVisit.State.planned)
        UNION ALL SELECT 'question', id, contract_id, due_on, text, '' FROM managed_question
        WHERE organisation_id = \(organisation) AND due_on < \(today) AND answered_on IS NULL
        """
    }

    /// How many steps and remedies wait, by contract.
    static func open(
        of contracts: [ID<Contract>], in transaction: any Transaction
    ) throws -> (steps: [ID<Contract>: Int], remedies: [ID<Contract>: Int]) {
        var (steps, remedies): ([ID<Contract>: Int], [ID<Contract>: Int]) = ([:], [:])
        let list = SQL.list(contracts)
        try transaction.each(
            """
            SELECT contract_id, COUNT(*) FROM managed_step WHERE contract_id IN \(list)
                AND state IN (\(CorrectiveStep.State.open), \(CorrectiveStep.State.underWay)) GROUP BY contract_id
            """
        ) { steps[$0.id(0)] = Int($0.integer(1)) }
        try transaction.each(
            """
            SELECT contract_id, COUNT(*) FROM managed_remedy WHERE contract_id IN \(list)
                AND state IN (\(Remedy.State.agreed), \(Remedy.State.underWay), \(Remedy.State.done))
            GROUP BY contract_id
            """
        ) { remedies[$0.id(0)] = Int($0.integer(1)) }
        return (steps, remedies)
    }
}
