internal import Access
internal import ArgumentParser
internal import Languages

/// `manumit people disable`: takes somebody's access away.
struct PeopleDisable: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "disable", abstract: say(.commandPeopleDisableAbstract))

    @Argument(help: .say(.commandPeoplePerson, as: .commandValuePerson))
    var person: String

    @OptionGroup var place: WorkplaceOptions

    func run() async throws {
        let workplace = try await place.workplace()
        let found = try await PeopleCommand.person(person, in: workplace)
        try await workplace.accounts.disable(found.id, as: workplace.principal)
        Terminal.tell(
            .commandPeopleDisabled(name: found.name, organisation: workplace.organisation.nameInLanguage))
    }
}
