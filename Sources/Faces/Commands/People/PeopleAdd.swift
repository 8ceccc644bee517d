internal import Access
internal import ArgumentParser
internal import Foundation
internal import Languages

/// `manumit people add`: an account.
struct PeopleAdd: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: say(.commandPeopleAddAbstract), discussion: say(.commandPeopleAddDiscussion))

    @Argument(help: .say(.commandPeopleName, as: .commandValueName))
    var name: String

    @Argument(help: .say(.commandPeopleAddress, as: .commandValueAddress))
    var address: String

    @Option(help: .say(.commandPeopleRole, as: .commandValueRole))
    var role = [Choice(Role.procurementOfficer)]

    @Flag(help: .say(.commandPeopleAddPasswordStdin))
    var passwordStdin = false

    @OptionGroup var place: WorkplaceOptions

    func run() async throws {
        let password = try password()
        let workplace = try await place.workplace()
        _ = try await workplace.accounts.addPerson(
            name: name, address: address, password: password, roles: Set(role.map(\.value)), as: workplace.principal)
        Terminal.tell(.commandPeopleAdded(name: name, address: address))
    }

    private func password() throws -> String {
        if passwordStdin {
            guard let line = readLine(strippingNewline: true), !line.isEmpty else {
                throw CommandFailure.badInput(.commandPeopleAddEmpty)
            }
            return line
        }
        guard let password = Terminal.askInSecret(.commandPeopleAddAsk) else {
            throw CommandFailure.usage(.commandPeopleAddNoTerminal)
        }
        guard Terminal.askInSecret(.commandPeopleAddAgain) == password else {
            throw CommandFailure.badInput(.commandPeopleAddDiffers)
        }
        return password
    }
}
