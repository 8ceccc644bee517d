internal import Access
internal import ArgumentParser

/// `manumit people adopt-key`: goes on with a new secret key after the old one was lost.
struct PeopleAdoptKey: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "adopt-key",
        abstract: "Go on with another secret key, after the one that the database was used with is lost.",
        discussion:
            "Takes everybody's second step at sign-in away, since nobody can open its secret any more, and ends all sessions."
    )

    @Flag(help: "Do it. Without this nothing is changed.")
    var yes = false

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        guard yes else {
            throw CommandFailure.usage("this takes everybody's second step at sign-in away; give --yes to do it")
        }
        let services = try await database.services()
        let lost = try await services.accounts.adoptSecretKey()
        Terminal.tell("The new key is in use. Second steps taken away: \(lost).")
    }
}
