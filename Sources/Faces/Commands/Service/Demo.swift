internal import Access
internal import ArgumentParser
internal import Demonstration
internal import Languages
internal import NameMatching
internal import Settings
internal import Storage

/// `manumit demo`: the pages with a force that does not exist. Its passwords are known to everybody, so it listens on this
/// machine alone.
struct Demo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: say(.commandDemoAbstract), discussion: say(.commandDemoDiscussion))

    @Option(help: .say(.settingHelpServerPort, as: .commandValuePort))
    var port = Server.usualPort

    @Flag(help: .say(.commandDemoLoadOnly))
    var loadOnly = false

    @OptionGroup var database: DatabaseOptions

    func validate() throws {
        try Server.validate(port: port)
    }

    func run() async throws {
        let settings = try await database.settings([.host: Server.thisMachine, .port: "\(port)"])
        if !loadOnly { try Server.requireFree(port: port) }
        let services = try await database.services(settings)
        let demonstration = try Demonstration()
        let isLoaded = try await load(demonstration, into: services)
        if loadOnly { return }
        try await Server(settings).serve(services) { _ in
            if isLoaded { Self.tell(demonstration.signIns) }
        }
    }

    /// - Returns: whether the database holds the demonstration now; not where it held other records.
    private func load(_ demonstration: Demonstration, into services: Services) async throws -> Bool {
        if try await demonstration.isLoaded(in: services.accounts) {
            if loadOnly { Terminal.tell(.commandDemoLoadedBefore) }
            return true
        }
        guard try await services.accounts.organisations().isEmpty else {
            Terminal.tell(.commandDemoOwnRecords)
            return false
        }
        Terminal.tell(.commandDemoLoading)
        try await demonstration.load(
            into: services.store, matcher: .standard, today: Day(services.clock.now()))
        return true
    }

    private static func tell(_ signIns: [SignIn]) {
        Terminal.tell(.commandDemoSignIns)
        var table = TextTable(columns: [
            "name", "address", "password", TableColumn("roles", codes: .peopleRole), "passphrase",
        ])
        for signIn in signIns {
            table.add([
                signIn.name, signIn.address, signIn.password, signIn.roles.joined(separator: ", "),
                signIn.passphrase ?? "",
            ])
        }
        Terminal.tell(table.text(width: nil).dropLast().description)
    }
}
