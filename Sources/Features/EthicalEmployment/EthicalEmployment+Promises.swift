public import Access
import AuditTrail
public import Storage
public import Suppliers

extension EthicalEmployment {
    /// One page of the promises of social value, those behind first. Needs `.readCode`.
    public func promises(
        _ query: PromiseQuery, as principal: Principal
    ) async throws -> Page<SocialValuePromise> {
        try principal.require(.readCode)
        let records = PromiseRecords(organisation: principal.organisation, today: today)
        return try await store.read { try records.page(query, in: $0) }
    }

    /// Every promise that the query finds, at most `mostExported`, for an export, which the trail notes as a disclosure. Needs
    /// `.readCode`.
    public func everyPromise(_ query: PromiseQuery, as principal: Principal) async throws -> [SocialValuePromise] {
        try principal.require(.readCode)
        let records = PromiseRecords(organisation: principal.organisation, today: today)
        return try await store.write { [trail] transaction in
            try trail.append(.disclosure, "promise", nil, by: principal.actor, reason: "export", in: transaction)
            return try records.everything(query, most: Self.mostExported, in: transaction)
        }
    }

    /// How many promises are in each state. Needs `.readCode`.
    public func promiseCounts(as principal: Principal) async throws -> [PromiseProgress.State: Int] {
        try principal.require(.readCode)
        let records = PromiseRecords(organisation: principal.organisation, today: today)
        return try await store.read { try records.counts(in: $0) }
    }

    /// One promise with all that was delivered. Needs `.readCode`.
    /// - Throws: `EthicalEmploymentError` with code `.notFound`.
    public func promise(_ id: ID<SocialValuePromise>, as principal: Principal) async throws -> PromiseDetail {
        try principal.require(.readCode)
        let records = PromiseRecords(organisation: principal.organisation, today: today)
        return try await store.read { transaction in
            PromiseDetail(
                promise: try records.promise(id, in: transaction),
                deliveries: try DeliveryRecords(organisation: principal.organisation).all(of: id, in: transaction))
        }
    }

    /// The title of the contract that a promise is to belong to. Needs `.changePlan`.
    /// - Throws: `EthicalEmploymentError` with code `.notFound`.
    public func contractTitle(_ contract: ID<Contract>, as principal: Principal) async throws -> String {
        try principal.require(.changePlan)
        let records = PromiseRecords(organisation: principal.organisation, today: today)
        return try await store.read { try records.title(of: contract, in: $0) }
    }

    /// Keeps what a supplier promised with a contract. Needs `.changePlan`.
    /// - Parameters:
    ///   - target: above zero.
    ///   - due: from 2000 on; at most fifty years ahead.
    /// - Throws: `EthicalEmploymentError`: `.notFound`, `.textMissing`, `.tooLong`, `.badNumber`, `.badOrder`, `.badDay`.
    @discardableResult
    public func addPromise(
        _ text: String, measure: String, target: Quantity, unit: String, due: Day, contract: ID<Contract>,
        as principal: Principal
    ) async throws -> ID<SocialValuePromise> {
        try principal.require(.changePlan)
        let now = clock.now()
        guard target.thousandths > 0, target <= .largest else { throw EthicalEmploymentError(.badNumber) }
        if let start = Day(year: 2000, month: 1, day: 1) {
            guard due >= start else { throw EthicalEmploymentError(.badDay) }
        }
        try DayRule.checkEnd(max(due, Day(now)), after: Day(now))
        let promise = SocialValuePromise(
            id: .new(at: now), contract: contract, contractTitle: "", text: try TextRule.required(text),
            measure: try TextRule.checked(measure, most: TextRule.longestTitle), target: target,
            unit: try TextRule.required(unit, most: TextRule.longestUnit), due: due,
            progress: PromiseProgress(
                state: .notYetDue, delivered: Quantity(thousandths: 0), reachedOn: nil, percent: 0),
            recordedAt: now)
        let records = PromiseRecords(organisation: principal.organisation, today: today)
        try await store.write { [trail] transaction in
            _ = try records.title(of: contract, in: transaction)
            try records.insert(promise, by: principal.person, in: transaction)
            try trail.append(.collection, "promise", promise.id.text, by: principal.actor, in: transaction)
        }
        return promise.id
    }

    /// Says that a promise no longer holds, and why. Needs `.changePlan`.
    /// - Throws: `EthicalEmploymentError`: `.notFound`, `.withdrawn`, `.reasonMissing`, `.tooLong`.
    public func withdraw(
        _ id: ID<SocialValuePromise>, reason: String, as principal: Principal
    ) async throws {
        try principal.require(.changePlan)
        let now = clock.now()
        let reason = try TextRule.reason(reason)
        let records = PromiseRecords(organisation: principal.organisation, today: today)
        try await store.write { [trail] transaction in
            try Self.requireStanding(try records.promise(id, in: transaction))
            try records.withdraw(id, reason: reason, at: now, by: principal.person, in: transaction)
            try trail.append(
                .alteration, "promise", id.text, by: principal.actor, reason: reason, in: transaction)
        }
    }

    static func requireStanding(_ promise: SocialValuePromise) throws(EthicalEmploymentError) {
        guard promise.withdrawnAt == nil else { throw EthicalEmploymentError(.withdrawn) }
    }
}
