internal import ArgumentParser
internal import Languages
internal import Settings

/// `manumit config check`: whether the program could start with what is set.
struct ConfigCheck: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: say(.commandConfigCheckAbstract))

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let settings = try await database.settings()
        _ = try DatabaseAddress.chosen(settings.text(.database))
        if settings.text(.mailHost) == nil { Terminal.tell(.commandConfigCheckNoMail) }
        if settings.text(.publicAddress)?.hasPrefix("https:") != true {
            Terminal.tell(.commandConfigCheckNotSecure)
        }
        Terminal.tell(.commandConfigCheckGood)
    }
}
