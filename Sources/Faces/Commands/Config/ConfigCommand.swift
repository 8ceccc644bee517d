internal import ArgumentParser
internal import Languages

/// `manumit config`: what is set, and whether it can be used.
struct ConfigCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config", abstract: say(.commandConfigAbstract), discussion: say(.commandConfigDiscussion),
        subcommands: [ConfigShow.self, ConfigCheck.self])
}
