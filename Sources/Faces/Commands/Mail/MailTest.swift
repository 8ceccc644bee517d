internal import ArgumentParser
internal import Languages
internal import Mail
internal import Settings
internal import Storage

/// `manumit mail test`: sends a letter at once and tells what came of it.
struct MailTest: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test", abstract: "Send a test letter, and with it whatever waits to be sent.")

    @Argument(help: "Whom to send it to.")
    var address: String

    @Option(help: "In which language: en or cy.")
    var language = Choice(Language.english)

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let settings = try await database.settings()
        let services = try await database.services(settings)
        guard let sender = try MailSender(settings, services) else {
            throw CommandFailure.badInput("mail.host is not set: there is no server to hand letters to")
        }
        let (address, language, outbox) = (address, language.value, services.outbox)
        try await services.store.write { transaction in
            try outbox.post(
                Letter("test", ["link": settings.text(.publicAddress) ?? ""]), to: address, language: language,
                in: transaction)
        }
        let sent = try await sender.sendDue()
        Terminal.tell("\(Plural.of(sent, "letter")) sent.")
    }
}
