internal import ArgumentParser
internal import Languages
internal import Mail
internal import Settings
internal import Storage

/// `manumit mail test`: sends a letter at once and tells what came of it.
struct MailTest: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test", abstract: say(.commandMailTestAbstract))

    @Argument(help: .say(.commandMailTestAddress, as: .commandValueAddress))
    var address: String

    @Option(help: .say(.commandMailTestLanguage, as: .commandValueLanguage))
    var language = Choice(Language.english)

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let settings = try await database.settings()
        let services = try await database.services(settings)
        guard let sender = try MailSender(settings, services) else {
            throw CommandFailure.badInput(.commandMailNoServer)
        }
        let (address, language, outbox) = (address, language.value, services.outbox)
        try await services.store.write { transaction in
            try outbox.post(
                Letter("test", ["link": settings.text(.publicAddress) ?? ""]), to: address, language: language,
                in: transaction)
        }
        let failed = try await services.store.read { try Outbox.counts(in: $0)[.failed] ?? 0 }
        let sent = try await sender.sendDue()
        Terminal.tell(.commandMailSent(count: sent))
        let refused = try await services.store.read { try Outbox.counts(in: $0)[.failed] ?? 0 } - failed
        if refused > 0 || sent == 0 { throw CommandFailure.inputOutput(.commandMailRefused) }
    }
}
