import Foundation
import Storage
import Synchronization

extension Jobs {
    /// Tells the store how far a job is, that its node lives, and hears whether it is to end. Runs beside the work until it is
    /// cancelled.
    func watch(_ id: ID<Job>, _ progress: JobProgress) async {
        var told: (fraction: Double?, items: Int) = (nil, 0)
        var renewed = clock.now()
        while (try? await Task.sleep(for: .milliseconds(500))) != nil {
            let place = progress.place.withLock { ($0.fraction, $0.items) }
            let now = clock.now()
            let isStale = renewed.adding(seconds: Self.lease / 4) < now
            do {
                guard try await isWanted(id) else { return desk.cancel(id) }
                guard place != told || isStale else { continue }
                guard try await tell(id, place, at: now) else { return desk.cancel(id) }
                (told, renewed) = (place, now)
            } catch {
                // The store is away for a moment; the lease lasts longer than that.
                continue
            }
        }
    }

    /// Whether this process still holds the job and nobody has asked for its end.
    private func isWanted(_ id: ID<Job>) async throws -> Bool {
        try await store.read { [process] transaction in
            try transaction.count(
                "SELECT COUNT(*) FROM job WHERE id = \(id) AND taken_by = \(process) AND cancelling = 0") > 0
        }
    }

    private func tell(_ id: ID<Job>, _ place: (Double?, Int), at now: Timestamp) async throws -> Bool {
        try await store.write { [process] transaction in
            try transaction.execute(
                """
                UPDATE job SET fraction = \(place.0), items = \(place.1), leased_until = \(now.adding(seconds: Self.lease))
                WHERE id = \(id) AND taken_by = \(process) AND state = \(Job.State.running)
                """) > 0
        }
    }

    /// Keeps how a job ended, unless another process has taken it over meanwhile. Tried for as long as the lease lasts: a store
    /// that is away for a moment must not turn work that was done into work that was not.
    func end(_ id: ID<Job>, _ ending: JobEnding, _ progress: JobProgress) async {
        let items = progress.place.withLock { $0.items }
        // The task may have been cancelled; what came of it is kept all the same.
        await Task {
            for wait in [0, 1, 2, 4, 8, 16, 24] {
                try? await Task.sleep(for: .seconds(wait))
                if (try? await keep(id, ending, items)) != nil { return }
            }
        }.value
    }

    private func keep(_ id: ID<Job>, _ ending: JobEnding, _ items: Int) async throws {
        let now = clock.now()
        let schedules = desk.kinds.compactMapValues { $0.schedule?.next(after: now) }
        try await store.write { [process] transaction in
            let recurs = try transaction.first(
                "SELECT recurs FROM job WHERE id = \(id) AND taken_by = \(process) AND state = \(Job.State.running)"
            ) { $0.optionalText(0) }
            guard let recurs else { return }
            let next = recurs.flatMap { schedules[$0] }
            try transaction.execute(Self.statement(id, ending, items, next, at: now))
        }
    }

    /// - Parameter next: when it comes up again by its schedule; nil where it has none.
    private static func statement(
        _ id: ID<Job>, _ ending: JobEnding, _ items: Int, _ next: Timestamp?, at now: Timestamp
    ) -> SQL {
        let endedAt: Timestamp? = if case .returned = ending { nil } else { now }
        var change: SQL = """
            UPDATE job SET taken_by = NULL, leased_until = NULL, cancelling = 0, ended_at = \(endedAt), items = \(items),
                failure = \(ending.failure)
            """
        switch ending {
        case .later(let moment, _):
            change += ", state = \(Job.State.waiting), next_at = \(moment)"
        case .returned:
            change += ", state = \(Job.State.waiting), next_at = \(now), tries = tries - 1"
        default:
            if let next {
                change += ", state = \(Job.State.waiting), next_at = \(next), tries = 0"
            } else {
                change += ", state = \(ending.state)"
            }
            if let report = ending.report { change += ", report = \(report), fraction = 1" }
        }
        return change + " WHERE id = \(id)"
    }
}
