public import Access
public import Storage

extension Jobs {
    /// One job of the principal's organisation, also a colleague's, whose report the whole office works with; nil if there is
    /// none such, or none that the principal may read.
    public func job(_ id: ID<Job>, as principal: Principal) async throws -> Job? {
        guard principal.may(.readJobs, within: .own) else { return nil }
        let programs: SQL = principal.may(.readJobs) ? " OR organisation_id IS NULL" : ""
        let condition: SQL = "id = \(id) AND (organisation_id = \(principal.organisation)\(programs))"
        return try await store.read { try Self.jobs(condition, " LIMIT 1", in: $0).first }
    }

    /// The latest jobs of the principal's organisation, newest first.
    public func latest(_ limit: Int = 20, as principal: Principal) async throws -> [Job] {
        try await store.read { transaction in
            try Self.jobs("organisation_id = \(principal.organisation)", " LIMIT \(limit)", in: transaction)
        }
    }

    /// Jobs of the principal's organisation and the program's own, newest first; where `.readJobs` reaches no further, only those
    /// that the principal began.
    public func list(
        _ filter: JobFilter = JobFilter(), page: PageRequest = PageRequest(), as principal: Principal
    ) async throws -> Page<Job> {
        try principal.require(.readJobs, within: .own)
        var condition = Self.readable(by: principal)
        if let state = filter.state { condition += " AND state = \(state)" }
        if let kind = filter.kind { condition += " AND kind = \(kind)" }
        return try await store.read { [condition] transaction in
            Page(
                items: try Self.jobs(condition, page.sql, in: transaction),
                total: try transaction.count("SELECT COUNT(*) FROM job WHERE \(condition)"), number: page.number,
                size: page.size)
        }
    }

    /// One of the jobs that `list` shows; nil if there is none such.
    public func listed(_ id: ID<Job>, as principal: Principal) async throws -> Job? {
        try principal.require(.readJobs, within: .own)
        let condition: SQL = "id = \(id) AND \(Self.readable(by: principal))"
        return try await store.read { try Self.jobs(condition, " LIMIT 1", in: $0).first }
    }

    /// The kinds of which there are jobs that the principal may read, in order.
    public func kinds(as principal: Principal) async throws -> [String] {
        try principal.require(.readJobs, within: .own)
        let condition = Self.readable(by: principal)
        return try await store.read { transaction in
            try transaction.query("SELECT DISTINCT kind FROM job WHERE \(condition) ORDER BY kind") { $0.text(0) }
        }
    }

    /// How many jobs there are in each state, of all organisations: for the operator's figures.
    public static func counts(in transaction: any Transaction) throws -> [Job.State: Int] {
        var counts = Dictionary(uniqueKeysWithValues: Job.State.allCases.map { ($0, 0) })
        try transaction.each("SELECT state, COUNT(*) FROM job GROUP BY state") { row in
            if let state: Job.State = row.code(0) { counts[state] = Int(row.integer(1)) }
        }
        return counts
    }

    static func readable(by principal: Principal) -> SQL {
        principal.may(.readJobs)
            ? "(organisation_id = \(principal.organisation) OR organisation_id IS NULL)"
            : "(organisation_id = \(principal.organisation) AND person_id = \(principal.person))"
    }

    static func jobs(_ condition: SQL, _ ending: SQL, in transaction: any Transaction) throws -> [Job] {
        try transaction.query(
            """
            SELECT id, kind, title, state, created_at, started_at, ended_at, fraction, items, report, organisation_id, next_at,
                tries, failure, node, recurs, bound, cancelling
            FROM job WHERE \(condition) ORDER BY id DESC
            """ + ending
        ) { row in
            let state: Job.State = row.code(3) ?? .broken
            return Job(
                id: row.id(0), kind: row.text(1), title: row.text(2), state: state,
                startedAt: row.optionalTimestamp(5) ?? row.timestamp(4), endedAt: row.optionalTimestamp(6),
                fraction: row.optionalReal(7), items: Int(row.integer(8)), report: row.optionalText(9),
                organisation: row.optionalID(10), nextAt: state == .waiting ? row.timestamp(11) : nil,
                tries: Int(row.integer(12)), failure: row.optionalText(13), node: row.optionalText(14),
                isRecurring: row.optionalText(15) != nil, isBound: row.boolean(16), isCancelling: row.boolean(17))
        }
    }
}
