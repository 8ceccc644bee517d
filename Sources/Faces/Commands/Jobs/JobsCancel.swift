internal import ArgumentParser
internal import Jobs

/// `manumit jobs cancel`: ends work.
struct JobsCancel: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cancel", abstract: "End work that waits or runs.")

    @Argument(help: "The work's number, as manumit jobs list shows it.")
    var id: String

    @OptionGroup var place: WorkplaceOptions

    func run() async throws {
        let workplace = try await place.workplace()
        try await workplace.services.jobs.cancel(try JobNumber.parsed(id), as: workplace.principal)
        Terminal.tell("It was cancelled, or ends as soon as it can.")
    }
}
