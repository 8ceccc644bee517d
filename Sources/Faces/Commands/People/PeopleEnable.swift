internal import Access
internal import ArgumentParser
internal import Languages

/// `manumit people enable`: gives access back.
struct PeopleEnable: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "enable", abstract: say(.commandPeopleEnableAbstract))

    @Argument(help: .say(.commandPeoplePerson, as: .commandValuePerson))
    var person: String

    @OptionGroup var place: WorkplaceOptions

    func run() async throws {
        let workplace = try await place.workplace()
        let found = try await PeopleCommand.person(person, in: workplace)
        try await workplace.accounts.enable(found.id, as: workplace.principal)
        Terminal.tell(
            .commandPeopleEnabled(name: found.name, organisation: workplace.organisation.nameInLanguage))
    }
}
