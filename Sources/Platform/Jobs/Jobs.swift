public import Access
public import Storage
import Synchronization

/// Starts work that outlasts a request and keeps what came of it.
public struct Jobs: Sendable {
    private let store: any Store
    private let clock: Clock

    public init(store: any Store, clock: Clock) {
        self.store = store
        self.clock = clock
    }

    /// Starts `work` on a task of its own and returns at once.
    /// - Parameters:
    ///   - kind: `import.contracts`, `check`: what the page that shows it goes by.
    ///   - title: what it is done with. No personal data.
    ///   - work: gives the report in JSON, and with it whether it went well.
    public func start(
        _ kind: String, title: String, as principal: Principal,
        _ work: @escaping @Sendable (JobProgress) async -> (report: String, succeeded: Bool)
    ) async throws -> ID<Job> {
        let now = clock.now()
        let id = ID<Job>.new(at: now)
        try await store.write { transaction in
            try transaction.execute(
                """
                INSERT INTO job (id, organisation_id, kind, title, state, started_at, items)
                VALUES (\(id), \(principal.organisation), \(kind), \(title), \(Job.State.running.rawValue), \(now), 0)
                """)
        }
        let progress = JobProgress()
        let watcher = Task { try await watch(id, progress) }
        Task {
            let outcome = await work(progress)
            watcher.cancel()
            try await finish(id, outcome.report, outcome.succeeded ? .done : .failed, progress)
        }
        return id
    }

    /// One job of the principal's organisation; nil if there is none such.
    public func job(_ id: ID<Job>, as principal: Principal) async throws -> Job? {
        try await jobs("AND id = \(id)", limit: 1, as: principal).first
    }

    /// The latest jobs of the principal's organisation, newest first.
    public func latest(_ limit: Int = 20, as principal: Principal) async throws -> [Job] {
        try await jobs("", limit: limit, as: principal)
    }

    /// Marks what was running when the program last ended. Call once at start.
    public func markBroken() async throws {
        try await store.write { transaction in
            try transaction.execute(
                "UPDATE job SET state = \(Job.State.broken.rawValue) WHERE state = \(Job.State.running.rawValue)")
        }
    }

    /// The table of jobs.
    public static let migrations = [
        Migration(
            "jobs-1",
            [
                """
                CREATE TABLE job (
                    id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id), kind TEXT NOT NULL,
                    title TEXT NOT NULL, state TEXT NOT NULL, started_at BIGINT NOT NULL, ended_at BIGINT,
                    fraction DOUBLE PRECISION, items BIGINT NOT NULL, report TEXT)
                """,
                "CREATE INDEX job_organisation ON job (organisation_id, id)",
            ])
    ]

    private func jobs(_ condition: SQL, limit: Int, as principal: Principal) async throws -> [Job] {
        try await store.read { transaction in
            try transaction.query(
                """
                SELECT id, kind, title, state, started_at, ended_at, fraction, items, report FROM job
                WHERE organisation_id = \(principal.organisation) \(condition) ORDER BY id DESC LIMIT \(limit)
                """
            ) { row in
                Job(
                    id: row.id(0), kind: row.text(1), title: row.text(2), state: row.code(3) ?? .broken,
                    startedAt: row.timestamp(4), endedAt: row.optionalTimestamp(5), fraction: row.optionalReal(6),
                    items: Int(row.integer(7)), report: row.optionalText(8))
            }
        }
    }

    private func watch(_ id: ID<Job>, _ progress: JobProgress) async throws {
        while true {
            try await Task.sleep(for: .milliseconds(500))
            let (fraction, items) = progress.place.withLock { ($0.fraction, $0.items) }
            try await store.write { transaction in
                try transaction.execute(
                    """
                    UPDATE job SET fraction = \(fraction), items = \(items)
                    WHERE id = \(id) AND state = \(Job.State.running.rawValue)
                    """)
            }
        }
    }

    private func finish(_ id: ID<Job>, _ report: String, _ state: Job.State, _ progress: JobProgress) async throws {
        let items = progress.place.withLock { $0.items }
        let now = clock.now()
        try await store.write { transaction in
            try transaction.execute(
                """
                UPDATE job SET state = \(state.rawValue), ended_at = \(now), report = \(report), items = \(items),
                    fraction = 1 WHERE id = \(id)
                """)
        }
    }
}
