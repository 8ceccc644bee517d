internal import ArgumentParser
internal import Jobs
internal import Storage

/// `manumit jobs retry`: has work done again at once.
struct JobsRetry: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "retry", abstract: "Have work done again at once, by a server that runs.")

    @Argument(help: "The work's number, as manumit jobs list shows it.")
    var id: String

    @OptionGroup var place: WorkplaceOptions

    func run() async throws {
        let workplace = try await place.workplace()
        try await workplace.services.jobs.retry(try JobNumber.parsed(id), as: workplace.principal)
        Terminal.tell("It will run in a moment.")
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
