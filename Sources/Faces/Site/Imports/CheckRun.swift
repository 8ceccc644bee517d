import Access
import Jobs
import Screening

/// The work of comparing every supplier with every list.
struct CheckRun: Sendable {
    var screening: Screening
    var principal: Principal

    func outcome(_ progress: JobProgress) async -> ImportOutcome {
        var outcome = ImportOutcome()
        do {
            outcome.check = try await report(progress, from: 0)
        } catch {
            outcome.note(error)
        }
        return outcome
    }

    /// Checks, once more where a list was loaded meanwhile.
    /// - Parameter start: how far the whole work is when the check begins, 0 to 1.
    func report(_ progress: JobProgress, from start: Double) async throws -> CheckReport {
        do {
            return try await check(progress, from: start)
        } catch let error as ScreeningError where error.code == .listsChanged {
            return try await check(progress, from: start)
        }
    }

    private func check(_ progress: JobProgress, from start: Double) async throws -> CheckReport {
        try await screening.check(as: principal) { done, total in
            let part = total > 0 ? Double(done) / Double(total) : 1
            progress.report(fraction: start + (1 - start) * part, items: done)
        }
    }
}
