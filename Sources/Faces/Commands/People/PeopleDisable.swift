internal import Access
internal import ArgumentParser

/// `manumit people disable`: takes somebody's access away.
struct PeopleDisable: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "disable", abstract: "Take a person's access away. Their sessions end at once.")

    @Argument(help: "The e-mail address, or the id.")
    var person: String

    @OptionGroup var place: WorkplaceOptions

    func run() async throws {
        let workplace = try await place.workplace()
        let found = try await PeopleCommand.person(person, in: workplace)
        try await workplace.accounts.disable(found.id, as: workplace.principal)
        Terminal.tell("\(found.name) can no longer sign in for \(workplace.organisation.name).")
    }
}
