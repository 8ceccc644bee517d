internal import Access
internal import ArgumentParser
internal import Languages
internal import Settings

/// `manumit serve`: the pages, until the process is asked to end.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: say(.commandServeAbstract))

    @Option(help: .say(.commandServeHost(host: Server.thisMachine), as: .commandValueHost))
    var host: String?

    @Option(help: .say(.commandServePort(port: "\(Server.usualPort)"), as: .commandValuePort))
    var port: Int?

    @OptionGroup var database: DatabaseOptions

    func validate() throws {
        if let port { try Server.validate(port: port) }
    }

    func run() async throws {
        ForgettingMemory.begin()
        var flags: [SettingKey: String] = [:]
        flags[.host] = host
        flags[.port] = port.map { "\($0)" }
        let settings = try await database.settings(flags)
        let services = try await database.services(settings)
        try await services.hearing.reports.keepDestroyed(services.destroyed, node: services.node)
        let firstStart = try await services.accounts.beginFirstStart()
        try await Server(settings).serve(services) { address in
            guard let firstStart else { return }
            Terminal.tell(.commandServeFirstStart(link: address + firstStart.path))
        }
    }
}
