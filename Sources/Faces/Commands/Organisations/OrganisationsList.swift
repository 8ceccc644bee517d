internal import Access
internal import ArgumentParser
internal import Languages
internal import Storage

/// `manumit organisations list`: whose records the database holds.
struct OrganisationsList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: say(.commandOrganisationsListAbstract))

    @OptionGroup var output: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        try output.format.print(try await database.services().accounts.organisations())
    }
}

extension Organisation: Printable {
    static let columns: [TableColumn] = ["name", "Welsh name", TableColumn("kind", codes: .organisationKind), "id"]

    var rows: [[String]] { [[name, welshName, kind.rawValue, id.text]] }

    var json: JSONOutput {
        .object([
            ("name", .text(name)), ("welshName", .text(welshName)), ("kind", .text(kind.rawValue)),
            ("id", .text(id.text)),
        ])
    }
}
