import Foundation
import Storage

extension Jobs {
    /// A node that has not been heard of for so long has ended, in seconds.
    static let lease = 60

    /// Does what is due until the task is cancelled: looks when a job is announced, and every second for what nobody announces.
    /// Then what other nodes can do goes back to the queue, and what only this one can do may finish.
    /// - Parameter grace: for so long work of this process alone may go on, in seconds.
    public func run(grace: Int = 30) async {
        await withTaskGroup { group in
            for (kind, topic) in desk.kinds.compactMapValues(\.topic) {
                let announcements = store.announcements(of: topic)
                group.addTask { for await _ in announcements { try? await hasten(kind) } }
            }
            let (looks, look) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
            let announcements = store.announcements(of: Self.topic)
            group.addTask { for await _ in announcements { look.yield() } }
            group.addTask {
                while !Task.isCancelled {
                    look.yield()
                    try? await Task.sleep(for: .seconds(1))
                }
            }
            for await _ in looks {
                // A store that is away for a moment is no reason to end: the next look may find it again.
                try? await prepareSchedules()
                _ = try? await takeDue()
            }
            group.cancelAll()
        }
        await Task { await stop(grace: grace) }.value
    }

    /// Has a kind that comes up again and again come up now, unless it runs or waits after a failure.
    private func hasten(_ kind: String) async throws {
        let now = clock.now()
        try await store.write { transaction in
            let hastened = try transaction.execute(
                """
                UPDATE job SET next_at = \(now)
                WHERE recurs = \(kind) AND state = \(Job.State.waiting) AND next_at > \(now) AND tries = 0
                """)
            if hastened > 0 { try transaction.announce(Self.topic) }
        }
    }

    /// Ends this process's work in order: see `run`.
    public func stop(grace: Int) async {
        desk.stop()
        let limit = Task {
            try await Task.sleep(for: .seconds(grace))
            desk.cancelAll()
        }
        for task in desk.tasks { await task.value }
        limit.cancel()
    }

    /// Does everything that is due now, and returns when it is done.
    public func runDue() async throws {
        try await prepareSchedules()
        while case let tasks = try await takeDue(), !tasks.isEmpty {
            for task in tasks { await task.value }
        }
    }

    /// Sees to it that each kind that comes up again has its row, due no later than its schedule says.
    func prepareSchedules() async throws {
        let now = clock.now()
        let schedules = desk.kinds.compactMapValues { $0.schedule?.next(after: now) }
        guard !schedules.isEmpty else { return }
        let known = try await store.read { transaction in
            try transaction.query("SELECT recurs, next_at, state FROM job WHERE recurs IS NOT NULL") {
                (kind: $0.text(0), nextAt: $0.timestamp(1), state: Job.State(rawValue: $0.text(2)))
            }
        }
        // What comes up again never ends: a row that says so was changed by hand, and is due at once.
        let ended = known.filter { $0.state != .waiting && $0.state != .running }.map(\.kind)
        if !ended.isEmpty {
            try await store.write { transaction in
                try transaction.execute(
                    """
                    UPDATE job SET state = \(Job.State.waiting), next_at = \(now), tries = 0, ended_at = NULL
                    WHERE recurs IN \(SQL.list(ended))
                    """)
            }
        }
        let due = Dictionary(known.map { ($0.kind, $0.nextAt) }) { first, _ in first }
        // After a failure the next try may be nearer or farther than the schedule; a schedule made shorter holds at once.
        let stale = schedules.filter { kind, next in due[kind].map { $0 > next } ?? true }
        guard !stale.isEmpty else { return }
        try await store.write { transaction in
            for (kind, next) in stale {
                try transaction.execute(
                    """
                    INSERT INTO job (id, kind, title, parameters, recurs, bound, state, created_at, next_at, tries, cancelling,
                        items)
                    VALUES (\(ID<Job>.new(at: now)), \(kind), '', '{}', \(kind), 0, \(Job.State.waiting), \(now), \(next), 0, 0,
                        0)
                    ON CONFLICT (recurs) DO UPDATE SET next_at = excluded.next_at
                    """)
            }
        }
    }

    /// Takes what is due, as far as there is room, and begins it.
    func takeDue() async throws -> [Task<Void, Never>] {
        let now = clock.now()
        let kinds = desk.kinds
        let places = desk.freePlaces
        let hasWork = try await store.read { transaction in
            try transaction.count(
                """
                SELECT COUNT(*) FROM job WHERE (state = \(Job.State.waiting) AND next_at <= \(now))
                    OR (state = \(Job.State.running) AND leased_until < \(now))
                """) > 0
        }
        guard hasWork else { return [] }
        let taken = try await store.write { transaction in
            try recoverAbandoned(kinds, at: now, in: transaction)
            return try take(Array(kinds.keys), places, at: now, in: transaction)
        }
        return taken.compactMap { job in kinds[job.kind].map { begin(job, as: $0) } }
    }

    private struct Taken: Sendable {
        var run: JobRun
        var kind: String
    }

    private func begin(_ job: Taken, as kind: JobKind) -> Task<Void, Never> {
        let run = job.run
        return desk.begin(run.id, isBound: false) {
            let watcher = Task { await watch(run.id, run.progress) }
            let ending: JobEnding
            do {
                ending = .ended(try await kind.work(run), true)
            } catch {
                ending = self.ending(after: error, run, kind)
            }
            watcher.cancel()
            await end(run.id, ending, run.progress)
        }
    }

    private func ending(after error: any Error, _ run: JobRun, _ kind: JobKind) -> JobEnding {
        if Task.isCancelled { return desk.isStopping ? .returned : .cancelled }
        let failure = JobFailure(of: error)
        guard !failure.isFinal, run.tries < kind.mostTries else { return .failed(failure) }
        return .later(clock.now().adding(seconds: kind.backOff.wait(after: run.tries)), failure)
    }

    private func take(
        _ kinds: [String], _ places: Int, at now: Timestamp, in transaction: any Transaction
    ) throws -> [Taken] {
        guard places > 0 else { return [] }
        let due = try transaction.query(
            """
            SELECT id, kind, parameters, tries FROM job
            WHERE state = \(Job.State.waiting) AND next_at <= \(now) AND kind IN \(SQL.list(kinds))
            ORDER BY next_at, id LIMIT \(places)
            """ + transaction.skippingLockedRows
        ) { row in
            Taken(
                run: JobRun(
                    id: row.id(0), tries: Int(row.integer(3)) + 1, progress: JobProgress(), parameters: row.text(2)),
                kind: row.text(1))
        }
        for job in due {
            try transaction.execute(
                """
                UPDATE job SET state = \(Job.State.running), tries = tries + 1, node = \(node), taken_by = \(process),
                    leased_until = \(now.adding(seconds: Self.lease)), started_at = \(now), ended_at = NULL, fraction = NULL,
                    items = 0, cancelling = 0
                WHERE id = \(job.run.id)
                """)
        }
        return due
    }

    /// Jobs whose node has not been heard of: what only it could do is broken; the rest goes back to the queue, unless it has
    /// taken its node with it too often.
    private func recoverAbandoned(
        _ kinds: [String: JobKind], at now: Timestamp, in transaction: any Transaction
    ) throws {
        let abandoned: SQL = "state = \(Job.State.running) AND leased_until < \(now)"
        try transaction.execute(
            """
            UPDATE job SET state = \(Job.State.broken), ended_at = \(now), failure = \(JobFailure.nodeGone.jobFailure)
            WHERE \(abandoned) AND bound = 1
            """)
        for (name, kind) in kinds where kind.schedule == nil {
            try transaction.execute(
                """
                UPDATE job SET state = \(Job.State.failed), ended_at = \(now), failure = \(JobFailure.nodeGone.jobFailure)
                WHERE \(abandoned) AND kind = \(name) AND tries >= \(kind.mostTries)
                """)
        }
        try transaction.execute(
            """
            UPDATE job SET state = \(Job.State.waiting), next_at = \(now), taken_by = NULL,
                failure = \(JobFailure.nodeGone.jobFailure)
            WHERE \(abandoned)
            """)
    }
}
