public import Access
import AuditTrail
public import EvidenceFiles
public import Storage

extension EthicalEmployment {
    /// Keeps what was delivered of a promise. Needs `.changePlan`.
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
        try await change(promise, .collection, delivery.id, reason: nil, as: principal) { records, transaction in
            if let kept { try KeptFileRecords.insert(kept, of: principal.organisation, in: transaction) }
            try records.insert(delivery, of: promise, by: principal.person, in: transaction)
        }
        return delivery.id
    }

    /// Says that a delivery was wrong, and why; it no longer counts. Needs `.changePlan`.
    /// - Throws: `EthicalEmploymentError`: `.notFound`, `.withdrawn`, `.reasonMissing`, `.tooLong`.
    public func withdraw(
        _ delivery: ID<Delivery>, of promise: ID<SocialValuePromise>, reason: String, as principal: Principal
    ) async throws {
        try principal.require(.changePlan)
        let now = clock.now()
        let reason = try TextRule.reason(reason)
        try await change(promise, .alteration, delivery, reason: reason, as: principal) { records, transaction in
            let isDone = try records.withdraw(
                delivery, of: promise, reason: reason, at: now, by: principal.person, in: transaction)
            guard isDone else { throw EthicalEmploymentError(.notFound) }
        }
    }

    private func change(
        _ id: ID<SocialValuePromise>, _ act: Act, _ delivery: ID<Delivery>, reason: String?, as principal: Principal,
        _ body: @escaping @Sendable (DeliveryRecords, any Transaction) throws -> Void
    ) async throws {
        let promises = PromiseRecords(organisation: principal.organisation, today: today)
        let records = DeliveryRecords(organisation: principal.organisation)
        try await store.write { [trail] transaction in
            let promise = try promises.promise(id, in: transaction)
            try Self.requireStanding(promise)
            try body(records, transaction)
            try records.sumUp(promise, in: transaction)
            try trail.append(
                act, "delivery", delivery.text, by: principal.actor, reason: reason, in: transaction)
        }
    }
}
