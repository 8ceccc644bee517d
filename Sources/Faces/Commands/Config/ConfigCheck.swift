internal import ArgumentParser
internal import Settings

/// `manumit config check`: whether the program could start with what is set.
struct ConfigCheck: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check what is set, and name everything that is wrong.")

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let settings = try await database.settings()
        _ = try DatabaseAddress.chosen(settings.text(.database))
        if settings.text(.mailHost) == nil { Terminal.tell("mail.host is not set: letters wait until it is.") }
        if settings.text(.publicAddress)?.hasPrefix("https:") != true {
            Terminal.tell("server.publicAddress is not https: cookies are not marked secure.")
        }
        Terminal.tell("The settings can be used.")
    }
}
