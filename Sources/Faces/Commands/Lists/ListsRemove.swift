internal import ArgumentParser
internal import Languages
internal import Screening

/// `manumit lists remove`: takes a list out of use.
struct ListsRemove: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: say(.commandListsRemoveAbstract))

    @Argument(help: .say(.commandListsList, as: .commandValueList))
    var list: String

    @Option(help: .say(.commandListsRemoveReason, as: .commandValueReason))
    var reason: String

    @OptionGroup var place: WorkplaceOptions

    func run() async throws {
        let workplace = try await place.workplace()
        let list = try await ListsCommand.list(list, in: workplace)
        try await workplace.screening.removeList(list.id, reason: reason, as: workplace.principal)
        Terminal.tell(.commandListsRemoved(list: list.name))
    }
}
