public import Access
import AuditTrail
import Foundation
public import Storage

/// The queue of work that outlasts a request. It lives in the store: any node takes what is due, each job is taken by one at a
/// time, and what a node leaves undone when it ends, another takes up.
///
/// ```swift
/// jobs.register("list.refresh") { run in try await refresh(run.parameters(), run.progress) }
/// jobs.schedule("list.refresh", .daily(hour: 3, minute: 30))
/// ```
public struct Jobs: Sendable {
    let store: any Store
    let clock: Clock
    let trail: AuditTrail
    /// The name of this node, for people.
    let node: String
    /// Names this process for as long as it lives: the holder of leases.
    let process = UUID().uuidString
    let desk = JobDesk()

    /// Announced where a job may have become due.
    static let topic = "jobs"

    public init(store: any Store, clock: Clock, node: String = "pages") {
        self.store = store
        self.clock = clock
        self.node = node
        trail = AuditTrail(clock: clock)
    }

    // MARK: What can be done

    /// Says how jobs of a kind are done. Work should look at `Task.isCancelled` where it is long, and must bear being done twice:
    /// a node may end after the work and before that is written down.
    /// - Parameters:
    ///   - mostTries: taken up so often, then given up.
    ///   - work: gives a report in JSON, or nil. What it throws is kept as a code: see `FailingJob`.
    public func register(
        _ kind: String, mostTries: Int = 8, backOff: BackOff = BackOff(first: 30, longest: 3600),
        _ work: @escaping @Sendable (JobRun) async throws -> String?
    ) {
        desk.change(kind) { known in
            known = JobKind(
                work: work, mostTries: mostTries, backOff: backOff, schedule: known?.schedule, topic: known?.topic)
        }
    }

    /// Has a registered kind come up again and again.
    /// - Parameter topic: when this is announced, on whatever node, it comes up at once. The schedule holds all the same, for
    ///   what nobody heard.
    public func schedule(_ kind: String, _ schedule: JobSchedule, orWhenAnnounced topic: String? = nil) {
        desk.change(kind) {
            $0?.schedule = schedule
            $0?.topic = topic
        }
    }

    /// Asks for work, in the transaction of the act that needs it.
    /// - Parameters:
    ///   - title: what it is done with. No personal data.
    ///   - parameters: given to the kind's work. No personal data beyond identifiers.
    ///   - organisation: whose administrators see it; nil for the program's own work.
    ///   - moment: not before then; nil for at once.
    @discardableResult
    public func enqueue(
        _ kind: String, title: String, parameters: some Encodable, for organisation: ID<Organisation>?,
        at moment: Timestamp? = nil, in transaction: any Transaction
    ) throws -> ID<Job> {
        let parameters = String(decoding: try JSONEncoder().encode(parameters), as: UTF8.self)
        let now = clock.now()
        let id = ID<Job>.new(at: now)
        try transaction.execute(
            """
            INSERT INTO job (id, organisation_id, kind, title, parameters, bound, state, created_at, next_at, tries,
                cancelling, items)
            VALUES (\(id), \(organisation), \(kind), \(title), \(parameters), 0, \(Job.State.waiting), \(now),
                \(moment ?? now), 0, 0, 0)
            """)
        try transaction.announce(Self.topic)
        return id
    }

    // MARK: Work of this process alone

    /// Starts `work` on a task of its own and returns at once. For work on what lies in this process only, such as files that
    /// were just sent: no other node takes it up, and if this one ends meanwhile the job says so.
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
        try await store.write { [node, process] transaction in
            try transaction.execute(
                """
                INSERT INTO job (id, organisation_id, person_id, kind, title, parameters, bound, state, created_at, next_at,
                    tries, cancelling, node, taken_by, leased_until, started_at, items)
                VALUES (\(id), \(principal.organisation), \(principal.person), \(kind), \(title), '{}', 1, \(Job.State.running), \(now), \(now),
                    1, 0, \(node), \(process), \(now.adding(seconds: Self.lease)), \(now), 0)
                """)
        }
        let progress = JobProgress()
        desk.begin(id, isBound: true) {
            let watcher = Task { await watch(id, progress) }
            let outcome = await work(progress)
            watcher.cancel()
            let ending: JobEnding = Task.isCancelled ? broken() : .ended(outcome.report, outcome.succeeded)
            await end(id, ending, progress)
        }
        return id
    }

    /// Bound work was cancelled: by a person, or because the process ends.
    private func broken() -> JobEnding { desk.isStopping ? .broken(.stopped) : .cancelled }
}
