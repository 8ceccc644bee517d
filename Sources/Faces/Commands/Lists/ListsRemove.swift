internal import ArgumentParser
internal import Screening

/// `manumit lists remove`: takes a list out of use.
struct ListsRemove: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Take a watchlist out of use. Its hits are closed and stay in the history.")

    @Argument(help: ArgumentHelp("The list's name or id.", valueName: "list"))
    var list: String

    @Option(help: "Why, in at least ten characters; kept in the history.")
    var reason: String

    @OptionGroup var place: WorkplaceOptions

    func run() async throws {
        let workplace = try await place.workplace()
        let list = try await ListsCommand.list(list, in: workplace)
        try await workplace.screening.removeList(list.id, reason: reason, as: workplace.principal)
        Terminal.tell("Removed “\(list.name)”.")
    }
}
