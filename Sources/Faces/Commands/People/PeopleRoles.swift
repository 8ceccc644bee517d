internal import Access
internal import ArgumentParser

/// `manumit people roles`: what somebody is from now on.
struct PeopleRoles: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "roles", abstract: "Set what a person is, in place of what they were.",
        discussion: "manumit people roles non.prys@example.org --role procurementLead --role administrator")

    @Argument(help: "The e-mail address, or the id.")
    var person: String

    @Option(help: "What the person is; may be given often.")
    var role: [Choice<Role>]

    @OptionGroup var place: WorkplaceOptions

    func run() async throws {
        let workplace = try await place.workplace()
        let found = try await PeopleCommand.person(person, in: workplace)
        let roles = Set(role.map(\.value))
        try await workplace.accounts.change(found.id, name: found.name, roles: roles, as: workplace.principal)
        let names = roles.map(\.rawValue).sorted().joined(separator: ", ")
        Terminal.tell("\(found.name) is now: \(names).")
    }
}
