internal import ArgumentParser
internal import Languages
internal import Screening

/// `manumit lists show`: one list with its versions.
struct ListsShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: say(.commandListsShowAbstract))

    @Argument(help: .say(.commandListsList, as: .commandValueList))
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
