internal import ArgumentParser
internal import Jobs
internal import Languages
internal import Storage

/// `manumit jobs retry`: has work done again at once.
struct JobsRetry: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "retry", abstract: say(.commandJobsRetryAbstract))

    @Argument(help: .say(.commandJobsNumber, as: .commandValueNumber))
    var id: String

    @OptionGroup var place: WorkplaceOptions

    func run() async throws {
        let workplace = try await place.workplace()
        try await workplace.services.jobs.retry(try JobNumber.parsed(id), as: workplace.principal)
        Terminal.tell(.noticeJobRetried)
    }
}

/// The number of a job as a person types it.
enum JobNumber {
    /// - Throws: `JobsError` with code `.notFound` where it has not the form of one.
    static func parsed(_ text: String) throws(JobsError) -> ID<Job> {
        guard let id = ID<Job>(text) else { throw JobsError(.notFound) }
        return id
    }
}
