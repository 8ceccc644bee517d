internal import ArgumentParser
internal import Languages
internal import Mail
internal import Settings

/// `manumit config check`: whether the program could start with what is set.
struct ConfigCheck: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: say(.commandConfigCheckAbstract))

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let settings = try await database.settings()
        let database = try DatabaseAddress.chosen(settings.text(.database))
        try SecretKeyFile.check(beside: database, settings)
        try TrailFiles(beside: database.companion, settings).check()
        _ = try ProviderFile.settings(settings)
        if let sender = settings.text(.mailSender) { _ = try MailAddress(sender) }
        if settings.text(.mailHost) == nil { Terminal.tell(.commandConfigCheckNoMail) }
        if settings.text(.publicAddress)?.hasPrefix("https:") != true {
            Terminal.tell(.commandConfigCheckNotSecure)
        }
        Terminal.tell(.commandConfigCheckGood)
    }
}
