internal import Access
internal import ArgumentParser
internal import Settings

/// `manumit serve`: the pages, until the process is asked to end.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show the pages in a browser, until stopped (Ctrl-C).")

    @Option(help: "The address to listen on; 0.0.0.0 lets other machines in. (default: 127.0.0.1)")
    var host: String?

    @Option(help: "The port to listen on; 0 takes a free one. (default: 8080)")
    var port: Int?

    @OptionGroup var database: DatabaseOptions

    func validate() throws {
        if let port { try Server.validate(port: port) }
    }

    func run() async throws {
        var flags: [SettingKey: String] = [:]
        flags[.host] = host
        flags[.port] = port.map { "\($0)" }
        let settings = try await database.settings(flags)
        let services = try await database.services(settings)
        let firstStart = try await services.accounts.beginFirstStart()
        try await Server(settings).serve(services) { address in
            guard let firstStart else { return }
            Terminal.tell(
                """
                Nobody has an account yet. Set up with this link, which works once, within a day, until the next start:
                \(address)\(firstStart.path)
                """)
        }
    }
}
