internal import ArgumentParser
internal import Screening

/// `manumit lists list`: every list with its version.
struct ListsList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the watchlists that are loaded.")

    @OptionGroup var output: OutputOptions
    @OptionGroup var place: WorkplaceOptions

    func run() async throws {
        let workplace = try await place.workplace()
        try output.format.print(try await workplace.screening.lists(as: workplace.principal))
    }
}
