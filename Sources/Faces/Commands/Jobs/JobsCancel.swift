internal import ArgumentParser
internal import Jobs
internal import Languages

/// `manumit jobs cancel`: ends work.
struct JobsCancel: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cancel", abstract: say(.commandJobsCancelAbstract))

    @Argument(help: .say(.commandJobsNumber, as: .commandValueNumber))
    var id: String

    @OptionGroup var place: WorkplaceOptions

    func run() async throws {
        let workplace = try await place.workplace()
        try await workplace.services.jobs.cancel(try JobNumber.parsed(id), as: workplace.principal)
        Terminal.tell(.commandJobsCancelled)
    }
}
