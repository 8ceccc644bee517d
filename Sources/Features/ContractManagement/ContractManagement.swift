public import Access
public import AuditTrail
public import Storage
public import Suppliers

/// What happens after award: safeguarding first, remedy for workers, reviews, visits, corrective action.
///
/// Nothing about a suspicion reaches the supplier before the modern slavery lead has said that contact may go ahead, and the
/// words and steps are the same whatever the lead knows. Leaving the supplier is the last step, after remedy. Workers are
/// counted, never named.
public struct ContractManagement: Sendable {
    let store: any Store
    let clock: Clock
    let trail: AuditTrail
    let suppliers: Suppliers
    let purposes: Purposes

    public init(store: any Store, clock: Clock, trail: AuditTrail, suppliers: Suppliers) {
        self.store = store
        self.clock = clock
        self.trail = trail
        self.suppliers = suppliers
        purposes = Purposes(store: store, clock: clock, trail: trail)
    }

    /// The day of now.
    var today: Day { Day(clock.now()) }

    /// All that is kept about a contract after award. Needs `.readTenders`.
    public func file(of contract: ID<Contract>, as principal: Principal) async throws -> ContractFile {
        try principal.require(.readTenders)
        let contract = try await known(contract, as: principal)
        let (organisation, today, id) = (principal.organisation, today, contract.id)
        let includesLead = principal.may(.readReferrals)
        return try await store.read { transaction in
            let reviews = try ReviewRecords.reviews(of: [id], in: transaction)[id] ?? []
            return ContractFile(
                contract: contract, proposed: Self.proposal(for: contract, reviews, today: today),
                receipts: try ConcernRecords.receipts(
                    of: id, of: organisation, includingLead: includesLead, in: transaction),
                next: reviews.first { $0.heldOn == nil }, held: reviews.filter { $0.heldOn != nil },
                visits: try VisitRecords.visits(of: id, organisation: organisation, in: transaction),
                questions: try QuestionRecords.questions(of: id, organisation: organisation, in: transaction),
                plans: try PlanRecords.plans(of: id, organisation: organisation, in: transaction),
                remedies: try RemedyRecords.remedies(of: id, organisation: organisation, in: transaction),
                leavings: try LeavingRecords.leavings(of: id, organisation: organisation, in: transaction),
                routine: try ConcernRecords.receipts(
                    of: id, of: organisation, includingLead: true, isRoutine: true, in: transaction
                ).last,
                meetings: try MeetingRecords.meetings(of: id, organisation: organisation, in: transaction),
                standing: try MeetingRecords.standing(of: id, in: transaction))
        }
    }

    /// The same to be printed, which the trail notes as a disclosure. Needs `.readTenders`.
    public func pack(of contract: ID<Contract>, as principal: Principal) async throws -> ContractFile {
        let file = try await file(of: contract, as: principal)
        try await store.write { [trail] transaction in
            try trail.append(
                .disclosure, "contract", contract.text, by: principal.actor, reason: "review pack", in: transaction)
        }
        return file
    }

    /// The day that the tier proposes for the next review.
    static func proposal(for contract: Contract, _ reviews: [ContractReview], today: Day) -> Day {
        ReviewRule.proposal(
            contract.tier, after: reviews.compactMap(\.heldOn).max() ?? contract.start ?? contract.published,
            today: today)
    }

    /// The contract, of the principal's organisation.
    func known(_ contract: ID<Contract>, as principal: Principal) async throws -> Contract {
        do {
            return try await suppliers.contract(contract, as: principal).contract
        } catch let error as SuppliersError where error.code == .notFound {
            throw ContractManagementError(.notFound)
        }
    }

    /// Runs an act on a contract of the principal's organisation, with its entry in the trail.
    func act<Answer: Sendable>(
        _ act: Act, _ kind: String, _ subject: String, on contract: ID<Contract>, reason: String? = nil,
        as principal: Principal, _ work: @escaping @Sendable (any Transaction) throws -> Answer
    ) async throws -> Answer {
        _ = try await known(contract, as: principal)
        return try await store.write { [trail] transaction in
            let answer = try work(transaction)
            try trail.append(act, kind, subject, by: principal.actor, reason: reason, in: transaction)
            return answer
        }
    }

    /// Safeguard and deconflict first. For routine contact `clearRoutineContact` has been called before.
    /// - Throws: `ContractManagementError` with a fault of the field `basis` unless the lead has said that contact may go ahead.
    func requireContact(
        _ basis: Basis, on contract: ID<Contract>, as principal: Principal, in transaction: any Transaction
    ) throws {
        guard let concern = basis.concern else {
            return try Self.requireRoutineContact(
                on: contract, of: principal.organisation, at: clock.now(), in: transaction)
        }
        if let fault = ContactRule.fault(try Self.answer(to: concern, on: contract, as: principal, in: transaction)) {
            throw ContractManagementError(faults: [fault])
        }
    }

    /// What the lead has answered to a concern about the contract; nil while they have not.
    static func answer(
        to concern: ID<Concern>, on contract: ID<Contract>, as principal: Principal, in transaction: any Transaction
    ) throws -> Concern.Answer? {
        let receipts = try ConcernRecords.receipts(
            of: contract, of: principal.organisation, includingLead: principal.may(.readReferrals), in: transaction)
        guard let receipt = receipts.first(where: { $0.id == concern }) else {
            throw ContractManagementError(.notFound)
        }
        return receipt.answer
    }
}
