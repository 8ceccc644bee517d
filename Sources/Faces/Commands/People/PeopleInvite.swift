internal import Access
internal import ArgumentParser

/// `manumit people invite`: a link by which somebody joins and chooses a password.
struct PeopleInvite: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "invite",
        abstract: "Invite somebody, or invite them again. Prints the link, which works once within seven days.",
        discussion: """
            Give the link to the person yourself, on a way that nobody else reads. Whoever has it can join in their place.
            manumit people invite "Non Prys" non.prys@example.org --role procurementOfficer
            """)

    @Argument(help: "The person's name.")
    var name: String

    @Argument(help: "The e-mail address to sign in with.")
    var address: String

    @Option(help: "What the person is; may be given often.")
    var role = [Choice(Role.procurementOfficer)]

    @OptionGroup var publicAddress: PublicAddressOptions
    @OptionGroup var place: WorkplaceOptions

    func run() async throws {
        let workplace = try await place.workplace()
        let (accounts, principal) = (workplace.accounts, workplace.principal)
        let link: AccountLink
        do {
            link = try await accounts.invite(
                name: name, address: address, roles: Set(role.map(\.value)), as: principal, deliver: { _, _ in }
            ).link
        } catch let error as AccessError where error.code == .alreadyMember {
            let person = try await PeopleCommand.person(address, in: workplace)
            guard person.state == .invited else { throw error }
            link = try await accounts.inviteAgain(person.id, as: principal, deliver: { _, _ in })
        }
        let output = StandardOutput()
        try output.write(publicAddress.address(of: link, try await place.database.settings()) + "\n")
        try output.flush()
        Terminal.tell("This link works once, within seven days.")
    }
}
