/// How the jobs of one kind are done.
struct JobKind: Sendable {
    /// Gives a report in JSON, or nil where there is nothing to tell.
    typealias Work = @Sendable (JobRun) async throws -> String?

    var work: Work
    /// Taken up so often, then given up.
    var mostTries: Int
    var backOff: BackOff
    var schedule: JobSchedule?
    /// What is announced (`Transaction.announce`) when there is something to do before the schedule says so.
    var topic: String?
}
