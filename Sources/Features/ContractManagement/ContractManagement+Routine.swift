public import Access
import AuditTrail
public import Storage
public import Suppliers

/// Contact that is made with every supplier of a kind goes past the lead too, in the same words and steps whatever is known.
extension ContractManagement {
    /// Asks the lead whether routine contact with the supplier may go ahead, unless a question waits or an answer holds. Needs
    /// `.runTenders`.
    /// - Throws: `ContractManagementError` `.notFound`.
    public func askForRoutineContact(about contract: ID<Contract>, as principal: Principal) async throws {
        try principal.require(.runTenders)
        _ = try await known(contract, as: principal)
        let (now, days) = (clock.now(), Int.random(in: RoutineContactRule.daysHeld))
        let question = Concern(
            id: .new(at: now), contract: contract, contractTitle: "", text: "", sentAt: now, by: nil, isRoutine: true)
        try await store.write { [trail] transaction in
            let sent = try ConcernRecords.sent(about: contract, of: principal.organisation, in: transaction)
            guard RoutineContactRule.standing(sent, at: now) == .ask else { return }
            try ConcernRecords.insert(
                question, daysHeld: days, person: principal.person, byLead: false, of: principal.organisation,
                in: transaction)
            try trail.append(
                .disclosure, "managed_concern", question.id.text, by: principal.actor, reason: "routine",
                recipient: Role.modernSlaveryLead.rawValue, in: transaction)
        }
    }

    /// Sees that routine contact may go ahead; where the lead is to be asked first, asks. Called before the act, in a transaction of
    /// its own: a refusal would undo the question.
    func clearRoutineContact(
        _ basis: Basis, on contract: ID<Contract>, as principal: Principal
    ) async throws {
        guard basis == .routine else { return }
        do {
            try await store.read { [now = clock.now()] transaction in
                try Self.requireRoutineContact(on: contract, of: principal.organisation, at: now, in: transaction)
            }
        } catch let error as ContractManagementError {
            try await askForRoutineContact(about: contract, as: principal)
            throw error
        }
    }

    /// - Throws: `ContractManagementError` with a fault of the field `basis` unless the lead's answer lets it happen.
    static func requireRoutineContact(
        on contract: ID<Contract>, of organisation: ID<Organisation>, at now: Timestamp, in transaction: any Transaction
    ) throws {
        let sent = try ConcernRecords.sent(about: contract, of: organisation, in: transaction)
        if let fault = RoutineContactRule.fault(RoutineContactRule.standing(sent, at: now)) {
            throw ContractManagementError(faults: [fault])
        }
    }
}
