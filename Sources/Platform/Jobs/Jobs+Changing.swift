public import Access
import AuditTrail
public import Storage

extension Jobs {
    /// Has a job taken up again at once, with all its tries before it. Needs `.retryJobs`.
    /// - Throws: `JobsError`: `.filesGone` for work on files that lay on one node, `.notNow` while it runs.
    public func retry(_ id: ID<Job>, as principal: Principal) async throws {
        try principal.require(.retryJobs)
        try await change(id, as: principal, reason: "retry") { job, now throws(JobsError) in
            guard !job.isBound else { throw JobsError(.filesGone) }
            guard job.state != .running, job.state != .done else { throw JobsError(.notNow) }
            return """
                state = \(Job.State.waiting), next_at = \(now), tries = 0, ended_at = NULL, failure = NULL, report = NULL
                """
        }
    }

    /// Ends a job: one that waits at once, one that runs as soon as its node hears of it. Whoever began it may, and whoever
    /// reads all jobs.
    /// - Throws: `JobsError` with code `.notNow` where it has ended, or comes up again by itself and does not run.
    public func cancel(_ id: ID<Job>, as principal: Principal) async throws {
        try await change(id, as: principal, reason: "cancel") { job, now throws(JobsError) in
            switch job.state {
            case .running: return "cancelling = 1"
            case .waiting where !job.isRecurring: return "state = \(Job.State.cancelled), ended_at = \(now)"
            default: throw JobsError(.notNow)
            }
        }
    }

    /// Removes jobs that ended long ago: what people started after a year, the program's own after a month.
    /// - Returns: how many.
    @discardableResult
    public func removeOld() async throws -> Int {
        let (year, month) = (clock.now().adding(days: -365), clock.now().adding(days: -30))
        return try await store.write { transaction in
            try transaction.execute(
                """
                DELETE FROM job WHERE recurs IS NULL AND state NOT IN \(SQL.list([Job.State.waiting, .running].map(\.rawValue)))
                    AND (ended_at < \(year) OR (ended_at < \(month) AND organisation_id IS NULL))
                """)
        }
    }

    private func change(
        _ id: ID<Job>, as principal: Principal, reason: String,
        _ change: @escaping @Sendable (Job, Timestamp) throws(JobsError) -> SQL
    ) async throws {
        try principal.require(.readJobs, within: .own)
        let now = clock.now()
        try await store.write { [trail] transaction in
            let condition: SQL = "id = \(id) AND \(Self.readable(by: principal))"
            guard let job = try Self.jobs(condition, " LIMIT 1", in: transaction).first else {
                throw JobsError(.notFound)
            }
            let changes = try change(job, now)
            try transaction.execute("UPDATE job SET \(changes) WHERE id = \(id)")
            try trail.append(.alteration, "job", id.text, by: principal.actor, reason: reason, in: transaction)
        }
    }
}
