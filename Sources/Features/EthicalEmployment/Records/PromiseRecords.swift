import Access
import Storage
import Suppliers

/// The table `promise`.
struct PromiseRecords {
    let organisation: ID<Organisation>
    let today: Day

    private static let columns: SQL = """
        SELECT promise.id, promise.contract_id, contract.title, promise.text, promise.measure, promise.target, \
        promise.unit, promise.due, promise.delivered, promise.reached_on, promise.recorded_at, \
        \(SharedSQL.author("promise")), promise.withdrawn_at, promise.withdrawal
        """

    /// The state by `PromiseRule`, in SQL: lists are counted and sorted by it.
    private var state: SQL {
        """
        CASE WHEN promise.withdrawn_at IS NOT NULL THEN 'withdrawn' \
        WHEN promise.reached_on <= promise.due THEN 'kept' WHEN promise.reached_on IS NOT NULL THEN 'keptLate' \
        WHEN promise.due < \(today) THEN 'behind' ELSE 'notYetDue' END
        """
    }

    private var source: SQL {
        """
         FROM promise JOIN contract ON contract.id = promise.contract_id
        WHERE promise.organisation_id = \(organisation)
        """
    }

    private func promise(_ row: any Row) -> SocialValuePromise {
        let target = Quantity(thousandths: row.integer(5))
        let delivered = Quantity(thousandths: row.integer(8))
        let (due, reachedOn) = (row.certainDay(7), row.day(9))
        let withdrawnAt = row.optionalTimestamp(12)
        return SocialValuePromise(
            id: row.id(0), contract: row.id(1), contractTitle: row.text(2), text: row.text(3), measure: row.text(4),
            target: target, unit: row.text(6), due: due,
            progress: PromiseProgress(
                state: PromiseRule.state(
                    reachedOn: reachedOn, due: due, isWithdrawn: withdrawnAt != nil, today: today),
                delivered: delivered, reachedOn: reachedOn, percent: PromiseRule.percent(delivered, of: target)),
            recordedAt: row.timestamp(10), by: row.optionalText(11), withdrawnAt: withdrawnAt,
            withdrawalReason: row.optionalText(13))
    }

    private func condition(_ query: PromiseQuery) -> SQL {
        var condition = source
        if let contract = query.contract { condition += " AND promise.contract_id = \(contract)" }
        if let wanted = query.state { condition += " AND \(state) = \(wanted)" }
        return condition
    }

    private var order: SQL {
        """
         ORDER BY CASE \(state) WHEN 'behind' THEN 0 WHEN 'notYetDue' THEN 1 WHEN 'keptLate' THEN 2 WHEN 'kept' THEN 3 \
        ELSE 4 END, promise.due, promise.id
        """
    }

    func page(_ query: PromiseQuery, in transaction: any Transaction) throws -> Page<SocialValuePromise> {
        let condition = condition(query)
        return Page(
            items: try transaction.query(Self.columns + condition + order + query.page.sql, promise),
            total: try transaction.count("SELECT COUNT(*)" + condition), number: query.page.number,
            size: query.page.size)
    }

    /// Every one that the query finds, at most `most`.
    func everything(
        _ query: PromiseQuery, most: Int, in transaction: any Transaction
    ) throws -> [SocialValuePromise] {
        try transaction.query(Self.columns + condition(query) + order + " LIMIT \(most)", promise)
    }

    /// How many are in each state.
    /// - Parameter due: count only those due within it.
    func counts(
        due: ClosedRange<Day>? = nil, in transaction: any Transaction
    ) throws -> [PromiseProgress.State: Int] {
        var condition = source
        if let due {
            condition += " AND promise.due >= \(due.lowerBound) AND promise.due <= \(due.upperBound)"
        }
        var counts: [PromiseProgress.State: Int] = [:]
        try transaction.each(
            "SELECT state, COUNT(*) FROM (SELECT \(state) AS state" + condition + ") found GROUP BY state"
        ) { row in
            if let state: PromiseProgress.State = row.code(0) { counts[state] = Int(row.integer(1)) }
        }
        return counts
    }

    /// - Throws: `.notFound`.
    func promise(_ id: ID<SocialValuePromise>, in transaction: any Transaction) throws -> SocialValuePromise {
        let found = try transaction.first(Self.columns + source + " AND promise.id = \(id)", promise)
        guard let found else { throw EthicalEmploymentError(.notFound) }
        return found
    }

    func insert(
        _ promise: SocialValuePromise, by person: ID<Person>?, in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO promise (id, organisation_id, contract_id, text, measure, target, unit, due, delivered,
                recorded_at, person_id)
            VALUES (\(promise.id), \(organisation), \(promise.contract), \(promise.text), \(promise.measure),
                \(promise.target.thousandths), \(promise.unit), \(promise.due), 0, \(promise.recordedAt), \(person))
            """)
    }

    func withdraw(
        _ id: ID<SocialValuePromise>, reason: String, at now: Timestamp, by person: ID<Person>?,
        in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            UPDATE promise SET withdrawn_at = \(now), withdrawn_by = \(person), withdrawal = \(reason)
            WHERE id = \(id) AND organisation_id = \(organisation)
            """)
    }

    /// The title of a contract.
    /// - Throws: `.notFound` for another organisation's.
    func title(of contract: ID<Contract>, in transaction: any Transaction) throws -> String {
        let title = try transaction.first(
            "SELECT title FROM contract WHERE id = \(contract) AND organisation_id = \(organisation)"
        ) { $0.text(0) }
        guard let title else { throw EthicalEmploymentError(.notFound) }
        return title
    }
}
