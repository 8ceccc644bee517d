internal import Access
internal import ArgumentParser

/// `manumit people enable`: gives access back.
struct PeopleEnable: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "enable", abstract: "Give a disabled person their access back.")

    @Argument(help: "The e-mail address, or the id.")
    var person: String

    @OptionGroup var place: WorkplaceOptions

    func run() async throws {
        let workplace = try await place.workplace()
        let found = try await PeopleCommand.person(person, in: workplace)
        try await workplace.accounts.enable(found.id, as: workplace.principal)
        Terminal.tell("\(found.name) has access to \(workplace.organisation.name) again.")
    }
}
