public import Access
import AuditTrail
public import EvidenceFiles
public import Storage

extension EthicalEmployment {
    /// Keeps what was delivered of a promise. The same delivery told twice within a minute is one: a button was pressed twice.
    /// Needs `.changePlan`.
    /// - Parameters:
    ///   - amount: above zero.
    ///   - evidence: its title, and a link unless there is a file.
    ///   - file: evidence that is kept here.
    /// - Throws: `EthicalEmploymentError`: `.notFound`, `.withdrawn`, `.badNumber`, and those of evidence and days.
    @discardableResult
    public func addDelivery(
        _ amount: Quantity, on day: Day, evidence: EmploymentEvidence, file: SentFile? = nil,
        to promise: ID<SocialValuePromise>, as principal: Principal
    ) async throws -> ID<Delivery> {
        try principal.require(.changePlan)
        let now = clock.now()
        guard amount.thousandths > 0, amount <= .largest else { throw EthicalEmploymentError(.badNumber) }
        try DayRule.checkPast(day, today: Day(now))
        let (evidence, kept) = try await checked(evidence, file, needed: true)
        let delivery = Delivery(
            id: .new(at: now), amount: amount, deliveredOn: day, evidence: evidence, recordedAt: now)
        return try await change(promise, .collection, reason: nil, as: principal) { records, transaction in
            if let twin = try records.twin(of: delivery, of: promise, in: transaction) {
                return (twin, isChange: false)
            }
            if let kept { try KeptFileRecords.insert(kept, of: principal.organisation, in: transaction) }
            try records.insert(delivery, of: promise, by: principal.person, in: transaction)
            return (delivery.id, isChange: true)
        }
    }

    /// Says that a delivery was wrong, and why; it no longer counts. Needs `.changePlan`.
    /// - Throws: `EthicalEmploymentError`: `.notFound`, `.withdrawn`, `.reasonMissing`, `.tooLong`.
    public func withdraw(
        _ delivery: ID<Delivery>, of promise: ID<SocialValuePromise>, reason: String, as principal: Principal
    ) async throws {
        try principal.require(.changePlan)
        let now = clock.now()
        let reason = try TextRule.reason(reason)
        _ = try await change(promise, .alteration, reason: reason, as: principal) { records, transaction in
            let isDone = try records.withdraw(
                delivery, of: promise, reason: reason, at: now, by: principal.person, in: transaction)
            guard isDone else { throw EthicalEmploymentError(.notFound) }
            return (delivery, isChange: true)
        }
    }

    private func change(
        _ id: ID<SocialValuePromise>, _ act: Act, reason: String?, as principal: Principal,
        _ body: @escaping @Sendable (DeliveryRecords, any Transaction) throws -> (ID<Delivery>, isChange: Bool)
    ) async throws -> ID<Delivery> {
        let promises = PromiseRecords(organisation: principal.organisation, today: today)
        let records = DeliveryRecords(organisation: principal.organisation)
        return try await store.write { [trail] transaction in
            let promise = try promises.promise(id, in: transaction)
            try Self.requireStanding(promise)
            let (delivery, isChange) = try body(records, transaction)
            guard isChange else { return delivery }
            try records.sumUp(promise, in: transaction)
            try trail.append(
                act, "delivery", delivery.text, by: principal.actor, reason: reason, in: transaction)
            return delivery
        }
    }
}
