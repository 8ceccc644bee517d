public import Access
import AuditTrail
public import Storage
public import Suppliers

extension ContractManagement {
    /// The most people that a remedy may be for.
    static let mostPeople = 100_000

    /// Keeps a remedy that was agreed with the supplier. Needs `.runTenders`.
    /// - Throws: `ContractManagementError` `.notFound`, `.badFields`.
    public func agree(
        _ draft: Remedy.Draft, on contract: ID<Contract>, as principal: Principal
    ) async throws -> ID<Remedy> {
        try principal.require(.runTenders)
        var checks = FieldChecks()
        let basis = checks.basis(draft.basis)
        let people = draft.people.isEmpty ? nil : Int(draft.people)
        let isNumber = people.map { (1...Self.mostPeople).contains($0) } ?? draft.people.isEmpty
        if !isNumber { checks.add(.people, .notANumber) }
        checks.text(.what, draft.what)
        let due = checks.day(.due, draft.due, notBefore: today)
        try checks.finish()
        let now = clock.now()
        let remedy = Remedy(
            id: .new(at: now), basis: basis, kind: draft.kind, people: people, what: draft.what, due: due,
            state: .agreed)
        try await clearRoutineContact(basis, on: contract, as: principal)
        return try await act(.collection, "managed_remedy", remedy.id.text, on: contract, as: principal) {
            transaction in
            try requireContact(basis, on: contract, as: principal, in: transaction)
            try RemedyRecords.insert(remedy, of: contract, organisation: principal.organisation, in: transaction)
            try RemedyRecords.insert(
                Remedy.Entry(at: now, state: .agreed, evidence: ""), of: remedy.id,
                organisation: principal.organisation, by: principal.person, in: transaction)
            return remedy.id
        }
    }

    /// Says how far a remedy is. Needs `.runTenders`.
    /// - Parameters:
    ///   - evidence: what shows it, or why it was refused; needed but for *under way*.
    ///   - witness: who confirmed it; needed for *confirmed* and for nothing else.
    /// - Throws: `ContractManagementError` `.notFound`, `.badFields`, `.changedMeanwhile` where the state cannot follow.
    public func set(
        _ remedy: ID<Remedy>, to state: Remedy.State, evidence: String, witness: Remedy.Witness?,
        on contract: ID<Contract>, as principal: Principal
    ) async throws {
        try principal.require(.runTenders)
        var checks = FieldChecks()
        checks.text(.evidence, evidence, least: state == .underWay ? 0 : FieldChecks.leastReason)
        if state == .confirmed, witness == nil { checks.add(.confirmedBy, .missing) }
        try checks.finish()
        let entry = Remedy.Entry(
            at: clock.now(), state: state, evidence: evidence, witness: state == .confirmed ? witness : nil)
        try await act(
            .alteration, "managed_remedy", remedy.text, on: contract, reason: state.rawValue, as: principal
        ) { transaction in
            let organisation = principal.organisation
            let all = try RemedyRecords.remedies(of: contract, organisation: organisation, in: transaction)
            guard let now = all.first(where: { $0.id == remedy }) else { throw ContractManagementError(.notFound) }
            guard RemedyRule.next(now.state).contains(state) else { throw ContractManagementError(.changedMeanwhile) }
            try RemedyRecords.set(state, of: remedy, in: transaction)
            try RemedyRecords.insert(
                entry, of: remedy, organisation: organisation, by: principal.person, in: transaction)
        }
    }
}
