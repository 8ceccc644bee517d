internal import Access
internal import ArgumentParser
internal import Languages
internal import Storage

/// `manumit people list`: who has an account.
struct PeopleList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: say(.commandPeopleListAbstract))

    @OptionGroup var output: OutputOptions
    @OptionGroup var place: WorkplaceOptions

    func run() async throws {
        let workplace = try await place.workplace()
        let people = try await workplace.accounts.people(as: workplace.principal)
        try output.format.print(people)
        if people.isEmpty { Terminal.tell(.commandPeopleNobody) }
    }
}

extension Person: Printable {
    static let columns: [TableColumn] = [
        "name", "address", TableColumn("roles", codes: .peopleRole), TableColumn("state", codes: .peopleState), "id",
    ]

    var rows: [[String]] { [[name, address, roleNames.joined(separator: ", "), state.rawValue, id.text]] }

    var json: JSONOutput {
        .object([
            ("name", .text(name)), ("address", .text(address)), ("roles", .texts(roleNames)),
            ("state", .text(state.rawValue)), ("id", .text(id.text)),
        ])
    }

    private var roleNames: [String] { roles.map(\.rawValue).sorted() }
}
