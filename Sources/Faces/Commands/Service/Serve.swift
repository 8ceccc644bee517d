internal import Access
internal import ArgumentParser

/// `manumit serve`: the pages, until the process is asked to end.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show the pages in a browser, until stopped (Ctrl-C).")

    @Option(help: "The address to listen on; 0.0.0.0 lets other machines in.")
    var host = Server.thisMachine

    @Option(help: "The port to listen on; 0 takes a free one.")
    var port = Server.usualPort

    @OptionGroup var database: DatabaseOptions

    func validate() throws {
        try Server.validate(port: port)
    }

    func run() async throws {
        let services = try await database.services()
        if try await services.accounts.organisations().isEmpty {
            Terminal.tell("Nobody can sign in yet: manumit people add NAME ADDRESS --role procurementLead")
        }
        try await Server(host: host, port: port).serve(services)
    }
}
