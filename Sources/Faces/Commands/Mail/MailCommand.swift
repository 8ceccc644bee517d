internal import ArgumentParser

/// `manumit mail`: letters.
struct MailCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mail", abstract: "See whether letters can be sent.", subcommands: [MailTest.self])
}
