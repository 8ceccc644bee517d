internal import Access
internal import ArgumentParser
internal import Languages

/// `manumit people invite`: a link by which somebody joins and chooses a password.
struct PeopleInvite: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "invite", abstract: say(.commandPeopleInviteAbstract),
        discussion: say(.commandPeopleInviteDiscussion))

    @Argument(help: .say(.commandPeopleName, as: .commandValueName))
    var name: String

    @Argument(help: .say(.commandPeopleAddress, as: .commandValueAddress))
    var address: String

    @Option(help: .say(.commandPeopleRole, as: .commandValueRole))
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
        Terminal.tell(.commandPeopleInvited)
    }
}
