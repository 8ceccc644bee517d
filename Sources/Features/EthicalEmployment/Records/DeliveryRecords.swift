import Access
import EvidenceFiles
import Storage

/// The table `delivery`.
struct DeliveryRecords {
    let organisation: ID<Organisation>

    /// What was delivered of a promise, latest first, withdrawn ones too; at most 500.
    func all(of promise: ID<SocialValuePromise>, in transaction: any Transaction) throws -> [Delivery] {
        try transaction.query(
            """
            SELECT delivery.id, amount, delivered_on, title, link, file_hash, recorded_at,
                \(SharedSQL.author("delivery")), withdrawn_at, withdrawal, \(KeptFileRecords.columns)
            FROM delivery\(EvidenceColumns.join("delivery"))
            WHERE promise_id = \(promise) AND delivery.organisation_id = \(organisation)
            ORDER BY delivered_on DESC, delivery.id DESC LIMIT 500
            """
        ) { row in
            Delivery(
                id: row.id(0), amount: Quantity(thousandths: row.integer(1)), deliveredOn: row.certainDay(2),
                evidence: row.evidence(3, 4, 5, file: 10), recordedAt: row.timestamp(6), by: row.optionalText(7),
                withdrawnAt: row.optionalTimestamp(8), withdrawalReason: row.optionalText(9))
        }
    }

    func insert(
        _ delivery: Delivery, of promise: ID<SocialValuePromise>, by person: ID<Person>?,
        in transaction: any Transaction
    ) throws {
        let evidence = delivery.evidence
        try transaction.execute(
            """
            INSERT INTO delivery (id, organisation_id, promise_id, amount, delivered_on, title, link, file_hash,
                recorded_at, person_id, file_id)
            VALUES (\(delivery.id), \(organisation), \(promise), \(delivery.amount.thousandths),
                \(delivery.deliveredOn), \(evidence.title), \(evidence.link), \(evidence.fileHash),
                \(delivery.recordedAt), \(person), \(evidence.file?.id))
            """)
    }

    /// A delivery that was told within the last minute in the same words, and still counts.
    func twin(
        of delivery: Delivery, of promise: ID<SocialValuePromise>, in transaction: any Transaction
    ) throws -> ID<Delivery>? {
        try transaction.first(
            """
            SELECT id FROM delivery WHERE promise_id = \(promise) AND organisation_id = \(organisation)
                AND amount = \(delivery.amount.thousandths) AND delivered_on = \(delivery.deliveredOn)
                AND title = \(delivery.evidence.title) AND withdrawn_at IS NULL
                AND recorded_at > \(delivery.recordedAt.adding(minutes: -1))
            """
        ) { $0.id(0) }
    }

    /// - Returns: false where there is no such delivery that still counts.
    func withdraw(
        _ id: ID<Delivery>, of promise: ID<SocialValuePromise>, reason: String, at now: Timestamp,
        by person: ID<Person>?, in transaction: any Transaction
    ) throws -> Bool {
        try transaction.execute(
            """
            UPDATE delivery SET withdrawn_at = \(now), withdrawn_by = \(person), withdrawal = \(reason)
            WHERE id = \(id) AND promise_id = \(promise) AND organisation_id = \(organisation)
                AND withdrawn_at IS NULL
            """) == 1
    }

    /// Brings what the promise says of its deliveries up to date.
    func sumUp(_ promise: SocialValuePromise, in transaction: any Transaction) throws {
        let deliveries = try transaction.query(
            """
            SELECT amount, delivered_on FROM delivery WHERE promise_id = \(promise.id) AND withdrawn_at IS NULL
            """
        ) { (amount: Quantity(thousandths: $0.integer(0)), on: $0.certainDay(1)) }
        let sum = PromiseRule.sum(deliveries, target: promise.target)
        try transaction.execute(
            """
            UPDATE promise SET delivered = \(sum.delivered.thousandths), reached_on = \(sum.reachedOn)
            WHERE id = \(promise.id) AND organisation_id = \(organisation)
            """)
    }
}
