internal import ArgumentParser

/// `manumit config`: what is set, and whether it can be used.
struct ConfigCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config", abstract: "Show or check what is set.",
        discussion: """
            A flag comes before an environment variable, that before the configuration file, that before the default. A \
            secret can be given as a file: by its variable with _FILE at the end, by its name with File at the end in the \
            configuration file, or as a credential of systemd with its name.
            """,
        subcommands: [ConfigShow.self, ConfigCheck.self])
}
