public import Access
public import Reminders
public import Storage

/// Whoever looks after a review or a corrective step is told before its day and once it is past.
extension ContractManagement: ReminderSource {
    public func dueThings(
        of organisation: ID<Organisation>, _ terms: ReminderTerms, in transaction: any Transaction
    ) throws -> [DueThing] {
        try OwnedRecords.owned(of: organisation, terms, in: transaction).compactMap { owned in
            terms.step(of: owned.due).map { step in
                DueThing(
                    owned.isReview ? .contractReview : .correctiveStep,
                    table: owned.isReview ? "managed_review" : "managed_step", subject: owned.id, step: step,
                    day: owned.due, receiver: .person(owned.owner), path: "/contracts/\(owned.contract)/managed")
            }
        }
    }

    /// The trail is enough.
    public func noteReminder(
        of thing: DueThing, organisation: ID<Organisation>, at now: Timestamp, in transaction: any Transaction
    ) throws {}

    /// Those who may look after a review or a step, by name. Needs `.runTenders`.
    public func keepers(as principal: Principal) async throws -> [Colleague] {
        try principal.require(.runTenders)
        return try await store.read { try Self.keepers(of: principal.organisation, $0) }
    }

    static func keepers(of organisation: ID<Organisation>, _ transaction: any Transaction) throws -> [Colleague] {
        try Colleagues.holding(.runTenders, in: organisation, transaction)
    }

    /// Who is reminded: somebody who may run contracts; the principal where nobody is named.
    /// - Throws: `ContractManagementError` with a fault of the field `keeper`.
    static func checkedKeeper(
        _ keeper: ID<Person>?, as principal: Principal, in transaction: any Transaction
    ) throws -> ID<Person>? {
        guard let keeper else { return principal.person }
        guard try keepers(of: principal.organisation, transaction).contains(where: { $0.id == keeper }) else {
            throw ContractManagementError(faults: [FieldFault(.keeper, .missing)])
        }
        return keeper
    }
}
