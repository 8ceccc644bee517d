internal import Access
internal import ArgumentParser
internal import Languages

/// `manumit people roles`: what somebody is from now on.
struct PeopleRoles: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "roles", abstract: say(.commandPeopleRolesAbstract),
        discussion: say(.commandPeopleRolesDiscussion))

    @Argument(help: .say(.commandPeoplePerson, as: .commandValuePerson))
    var person: String

    @Option(help: .say(.commandPeopleRole, as: .commandValueRole))
    var role: [Choice<Role>]

    @OptionGroup var place: WorkplaceOptions

    func run() async throws {
        let workplace = try await place.workplace()
        let found = try await PeopleCommand.person(person, in: workplace)
        let roles = Set(role.map(\.value))
        try await workplace.accounts.change(found.id, name: found.name, roles: roles, as: workplace.principal)
        let names = roles.map { Speech.words(.peopleRole, $0) }.sorted().joined(separator: ", ")
        Terminal.tell(.commandPeopleRolesSet(name: found.name, roles: names))
    }
}
