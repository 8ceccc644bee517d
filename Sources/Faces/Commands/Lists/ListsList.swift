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
        let lists = try await workplace.screening.lists(as: workplace.principal)
        if lists.isEmpty { Terminal.tell("No list is loaded: manumit import list PATH --name NAME") }
        try output.format.print(lists)
    }
}
