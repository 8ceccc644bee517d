internal import Access
internal import ArgumentParser
internal import Languages
internal import Storage

/// `manumit people`: who may sign in.
struct PeopleCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "people", abstract: say(.commandPeopleAbstract),
        subcommands: [
            PeopleAdd.self, PeopleInvite.self, PeopleList.self, PeopleRoles.self, PeopleDisable.self,
            PeopleEnable.self, PeopleResetSignIn.self, PeopleAdoptKey.self,
        ])

    /// The person of an address or an id.
    /// - Throws: `AccessError` with code `.notFound`.
    static func person(_ text: String, in workplace: Workplace) async throws -> Person {
        let people = try await workplace.accounts.people(as: workplace.principal)
        guard let person = people.first(where: { $0.address == text.lowercased() || $0.id.text == text }) else {
            throw AccessError(.notFound)
        }
        return person
    }
}
