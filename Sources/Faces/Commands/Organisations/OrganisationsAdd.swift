internal import Access
internal import ArgumentParser
internal import Languages
internal import Storage

/// `manumit organisations add`: one more organisation. What one holds no other sees.
struct OrganisationsAdd: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: say(.commandOrganisationsAddAbstract),
        discussion: say(.commandOrganisationsAddDiscussion))

    @Argument(help: .say(.commandOrganisationsAddName, as: .commandValueName))
    var name: String

    @Option(help: .say(.commandOrganisationsAddWelshName, as: .commandValueName))
    var welshName = ""

    @Option(help: .say(.commandOrganisationsAddKind, as: .commandValueKind))
    var kind = Choice(OrganisationKind.force)

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let accounts = try await database.services().accounts
        guard try await accounts.organisations().allSatisfy({ $0.name != name }) else {
            throw CommandFailure.usage(.commandOrganisationsAddKnown(name: name))
        }
        let organisation = try await accounts.addOrganisation(name: name, welshName: welshName, kind: kind.value)
        Terminal.tell(.commandOrganisationsAdded(name: organisation.nameInLanguage))
    }
}
