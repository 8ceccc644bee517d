internal import ArgumentParser
internal import Languages
internal import Screening
internal import Storage

/// `manumit lists`: the watchlists that are loaded.
struct ListsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lists", abstract: say(.commandListsAbstract),
        subcommands: [ListsList.self, ListsShow.self, ListsRemove.self])

    /// The list of a name or an id.
    /// - Throws: `CommandFailure` where there is none, naming those there are.
    static func list(_ text: String, in workplace: Workplace) async throws -> Watchlist {
        let lists = try await workplace.screening.lists(as: workplace.principal)
        if let list = lists.first(where: { $0.id.text == text || $0.name == text }) { return list }
        let names = lists.map { "“\($0.name)”" }.joined(separator: ", ")
        throw CommandFailure.usage(
            lists.isEmpty ? .commandListsUnknownNone(name: text) : .commandListsUnknown(name: text, names: names))
    }
}
