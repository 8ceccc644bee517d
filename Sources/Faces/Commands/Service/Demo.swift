internal import Access
internal import ArgumentParser
internal import Demonstration
internal import NameMatching
internal import Settings

/// `manumit demo`: the pages with a force that does not exist. Its passwords are known to everybody, so it listens on this
/// machine alone.
struct Demo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show the pages with demonstration data, on this machine only.",
        discussion:
            "Everybody and everything in the demonstration is invented. It is loaded into an empty database only.")

    @Option(help: "The port to listen on; 0 takes a free one.")
    var port = Server.usualPort

    @Flag(help: "Load the demonstration and end.")
    var loadOnly = false

    @OptionGroup var database: DatabaseOptions

    func validate() throws {
        try Server.validate(port: port)
    }

    func run() async throws {
        let settings = try await database.settings([.host: Server.thisMachine, .port: "\(port)"])
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
            if loadOnly { Terminal.tell("The demonstration was loaded before.") }
            return true
        }
        guard try await services.accounts.organisations().isEmpty else {
            Terminal.tell("The database holds your own records, so the demonstration was not added to it.")
            return false
        }
        Terminal.tell("Loading the demonstration")
        try await demonstration.load(into: services.store, matcher: .standard)
        return true
    }

    private static func tell(_ signIns: [SignIn]) {
        Terminal.tell("Everything that came with it is invented. Sign in as:")
        var table = TextTable(columns: ["name", "address", "password", "roles"])
        for signIn in signIns {
            table.add([signIn.name, signIn.address, signIn.password, signIn.roles.joined(separator: ", ")])
        }
        Terminal.tell(table.text(width: nil).dropLast().description)
    }
}
