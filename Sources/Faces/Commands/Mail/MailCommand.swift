internal import ArgumentParser
internal import Languages

/// `manumit mail`: letters.
struct MailCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mail", abstract: say(.commandMailAbstract), subcommands: [MailTest.self])
}
