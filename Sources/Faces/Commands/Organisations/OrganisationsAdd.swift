internal import Access
internal import ArgumentParser
internal import Storage

/// `manumit organisations add`: one more organisation. What one holds no other sees.
struct OrganisationsAdd: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Add an organisation. What one holds no other sees.",
        discussion: "manumit organisations add \"Gwynfryn Police\" --welsh-name \"Heddlu Gwynfryn\" --kind force")

    @Argument(help: "The name in English.")
    var name: String

    @Option(help: "The name in Welsh, where it has another.")
    var welshName = ""

    @Option(help: "What sort of body it is.")
    var kind = Choice(OrganisationKind.force)

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let accounts = try await database.services().accounts
        guard try await accounts.organisations().allSatisfy({ $0.name != name }) else {
            throw CommandFailure.usage("there is an organisation called “\(name)” already")
        }
        let organisation = try await accounts.addOrganisation(name: name, welshName: welshName, kind: kind.value)
        Terminal.tell("Added “\(organisation.name)”.")
    }
}
