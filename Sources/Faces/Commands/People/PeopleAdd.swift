internal import Access
internal import ArgumentParser
internal import Foundation

/// `manumit people add`: an account.
struct PeopleAdd: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Make an account. The password is asked for, and does not show.",
        discussion:
            "manumit people add \"Non Prys\" non.prys@example.org --role procurementOfficer --role procurementLead")

    @Argument(help: "The person's name.")
    var name: String

    @Argument(help: "The e-mail address to sign in with.")
    var address: String

    @Option(help: "What the person is; may be given often.")
    var role = [Choice(Role.procurementOfficer)]

    @Flag(help: "Read the password from the first line of standard input.")
    var passwordStdin = false

    @OptionGroup var place: WorkplaceOptions

    func run() async throws {
        let password = try password()
        let workplace = try await place.workplace()
        _ = try await workplace.accounts.addPerson(
            name: name, address: address, password: password, roles: Set(role.map(\.value)), as: workplace.principal)
        Terminal.tell("\(name) can sign in with \(address).")
    }

    private func password() throws -> String {
        if passwordStdin {
            guard let line = readLine(strippingNewline: true), !line.isEmpty else {
                throw CommandFailure.badInput("standard input: empty: expected a password")
            }
            return line
        }
        guard let password = Terminal.askInSecret("Password (at least 12 characters): ") else {
            throw CommandFailure.usage("there is no terminal to ask for the password on; use --password-stdin")
        }
        guard Terminal.askInSecret("The same again: ") == password else {
            throw CommandFailure.badInput("the two passwords differ")
        }
        return password
    }
}
