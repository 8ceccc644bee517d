internal import Access
internal import ArgumentParser
internal import Languages

/// `manumit people adopt-key`: goes on with a new secret key after the old one was lost.
struct PeopleAdoptKey: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "adopt-key", abstract: say(.commandPeopleAdoptKeyAbstract),
        discussion: say(.commandPeopleAdoptKeyDiscussion))

    @Flag(help: .say(.commandPeopleAdoptKeyYes))
    var yes = false

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        guard yes else {
            throw CommandFailure.usage(.commandPeopleAdoptKeyFault)
        }
        let services = try await database.services()
        let lost = try await services.accounts.adoptSecretKey()
        Terminal.tell(.commandPeopleAdoptKeyDone(count: lost))
    }
}
