import Access
import Storage
import Suppliers

/// Rows of `managed_plan` and `managed_step`.
enum PlanRecords {
    /// The most steps of one plan.
    static let mostSteps = 100

    static func insert(
        _ plan: CorrectivePlan, of contract: ID<Contract>, organisation: ID<Organisation>, by person: ID<Person>?,
        in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO managed_plan (id, organisation_id, contract_id, concern_id, title, finding, person_id)
            VALUES (\(plan.id), \(organisation), \(contract), \(plan.basis.concern), \(plan.title), \(plan.finding),
                \(person))
            """)
    }

    static func insert(
        _ step: CorrectiveStep, of plan: ID<CorrectivePlan>, contract: ID<Contract>, organisation: ID<Organisation>,
        in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO managed_step (id, organisation_id, contract_id, plan_id, text, owner, due_on, state, note,
                keeper_id)
            VALUES (\(step.id), \(organisation), \(contract), \(plan), \(step.text), \(step.owner), \(step.due),
                \(step.state), '', \(step.keeper?.id))
            """)
    }

    static func plans(
        of contract: ID<Contract>, organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> [CorrectivePlan] {
        var steps: [ID<CorrectivePlan>: [CorrectiveStep]] = [:]
        try transaction.each(
            """
            SELECT plan_id, id, text, owner, due_on, state, note, keeper_id, keeper.name FROM managed_step
                LEFT JOIN membership keeper ON keeper.person_id = keeper_id
                    AND keeper.organisation_id = managed_step.organisation_id
            WHERE contract_id = \(contract) AND managed_step.organisation_id = \(organisation) ORDER BY due_on, id
            """
        ) { row in
            steps[row.id(0), default: []].append(
                CorrectiveStep(
                    id: row.id(1), text: row.text(2), owner: row.text(3), due: row.day(4),
                    state: row.code(5) ?? .open, note: row.text(6), keeper: row.colleague(7)))
        }
        return try transaction.query(
            """
            SELECT id, concern_id, title, finding FROM managed_plan
            WHERE contract_id = \(contract) AND organisation_id = \(organisation) ORDER BY id
            """
        ) { row in
            CorrectivePlan(
                id: row.id(0), basis: Basis(row.optionalID(1)), title: row.text(2), finding: row.text(3),
                steps: steps[row.id(0)] ?? [])
        }
    }

    /// The concern of a plan of the contract.
    static func basis(
        of plan: ID<CorrectivePlan>, contract: ID<Contract>, organisation: ID<Organisation>,
        in transaction: any Transaction
    ) throws -> Basis {
        let found = try transaction.first(
            """
            SELECT concern_id FROM managed_plan
            WHERE id = \(plan) AND contract_id = \(contract) AND organisation_id = \(organisation)
            """
        ) { Basis($0.optionalID(0)) }
        guard let found else { throw ContractManagementError(.notFound) }
        return found
    }

    static func setStep(
        _ step: ID<CorrectiveStep>, _ state: CorrectiveStep.State, note: String, contract: ID<Contract>,
        organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> Bool {
        try transaction.execute(
            """
            UPDATE managed_step SET state = \(state), note = \(note)
            WHERE id = \(step) AND contract_id = \(contract) AND organisation_id = \(organisation)
            """) == 1
    }
}
