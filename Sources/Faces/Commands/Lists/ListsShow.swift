internal import ArgumentParser
internal import Screening

/// `manumit lists show`: one list with its versions.
struct ListsShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show one watchlist: its versions, and what kinds of entries it has.")

    @Argument(help: ArgumentHelp("The list's name or id.", valueName: "list"))
    var list: String

    @OptionGroup var output: OutputOptions
    @OptionGroup var place: WorkplaceOptions

    func run() async throws {
        let workplace = try await place.workplace()
        let list = try await ListsCommand.list(list, in: workplace)
        let detail = try await workplace.screening.list(list.id, as: workplace.principal)
        try output.format.print([PrintedList(detail: detail)])
    }
}
