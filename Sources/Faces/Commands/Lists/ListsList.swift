internal import ArgumentParser
internal import Languages
internal import Screening

/// `manumit lists list`: every list with its version.
struct ListsList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: say(.commandListsListAbstract))

    @OptionGroup var output: OutputOptions
    @OptionGroup var place: WorkplaceOptions

    func run() async throws {
        let workplace = try await place.workplace()
        let lists = try await workplace.screening.lists(as: workplace.principal)
        if lists.isEmpty { Terminal.tell(.commandListsNone) }
        try output.format.print(lists)
    }
}
