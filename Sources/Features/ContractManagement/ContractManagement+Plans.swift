public import Access
import AuditTrail
public import Storage
public import Suppliers

extension ContractManagement {
    /// Begins a corrective action plan. Needs `.runTenders`.
    /// - Throws: `ContractManagementError` `.notFound`, `.badFields`.
    public func begin(
        plan title: String, finding: String, basis: Basis?, on contract: ID<Contract>, as principal: Principal
    ) async throws -> ID<CorrectivePlan> {
        try principal.require(.runTenders)
        var checks = FieldChecks()
        let basis = checks.basis(basis)
        checks.text(.title, title, most: FieldChecks.longestLine)
        checks.text(.finding, finding)
        try checks.finish()
        let plan = CorrectivePlan(id: .new(at: clock.now()), basis: basis, title: title, finding: finding)
        try await clearRoutineContact(basis, on: contract, as: principal)
        return try await act(.collection, "managed_plan", plan.id.text, on: contract, as: principal) { transaction in
            try requireContact(basis, on: contract, as: principal, in: transaction)
            try PlanRecords.insert(
                plan, of: contract, organisation: principal.organisation, by: principal.person, in: transaction)
            return plan.id
        }
    }

    /// Adds a step to a plan: at most 100. Needs `.runTenders`.
    /// - Parameter keeper: who looks after it here and is reminded; nil for the principal.
    /// - Throws: `ContractManagementError` `.notFound`, `.badFields`.
    public func add(
        step text: String, owner: String, due: Day?, keeper: ID<Person>? = nil, to plan: ID<CorrectivePlan>,
        on contract: ID<Contract>,
        as principal: Principal
    ) async throws -> ID<CorrectiveStep> {
        try principal.require(.runTenders)
        var checks = FieldChecks()
        checks.text(.text, text)
        checks.text(.owner, owner, most: FieldChecks.longestLine)
        let day = checks.day(.due, due, notBefore: today)
        try checks.finish()
        let new = CorrectiveStep(id: .new(at: clock.now()), text: text, owner: owner, due: day)
        let planned = try await store.read {
            try PlanRecords.basis(of: plan, contract: contract, organisation: principal.organisation, in: $0)
        }
        try await clearRoutineContact(planned, on: contract, as: principal)
        return try await act(.collection, "managed_step", new.id.text, on: contract, as: principal) { transaction in
            let organisation = principal.organisation
            var step = new
            step.keeper = try Self.checkedKeeper(keeper, as: principal, in: transaction).map {
                Colleague(id: $0, name: "")
            }
            try requireContact(planned, on: contract, as: principal, in: transaction)
            let count = try transaction.count("SELECT COUNT(*) FROM managed_step WHERE plan_id = \(plan)")
            guard count < PlanRecords.mostSteps else {
                throw ContractManagementError(faults: [FieldFault(.text, .tooMany)])
            }
            try PlanRecords.insert(step, of: plan, contract: contract, organisation: organisation, in: transaction)
            return step.id
        }
    }

    /// Says how far a step is. Needs `.runTenders`.
    /// - Parameter note: evidence; a reason where it is dropped.
    /// - Throws: `ContractManagementError` `.notFound`, `.badFields`.
    public func set(
        _ step: ID<CorrectiveStep>, to state: CorrectiveStep.State, note: String, on contract: ID<Contract>,
        as principal: Principal
    ) async throws {
        try principal.require(.runTenders)
        var checks = FieldChecks()
        checks.text(.note, note, least: state == .dropped || state == .done ? FieldChecks.leastReason : 0)
        try checks.finish()
        try await act(
            .alteration, "managed_step", step.text, on: contract, reason: state.rawValue, as: principal
        ) { transaction in
            guard
                try PlanRecords.setStep(
                    step, state, note: note, contract: contract, organisation: principal.organisation, in: transaction)
            else { throw ContractManagementError(.notFound) }
        }
    }
}
