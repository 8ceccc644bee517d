internal import ArgumentParser
internal import Languages
internal import Settings
internal import Storage

/// Where the records are kept.
struct DatabaseOptions: ParsableArguments {
    @Option(help: .say(.commandOptionDatabase, as: .commandValueDatabase))
    var database: String?

    @OptionGroup var configuration: ConfigurationOptions

    /// All settings, with the database that a flag names.
    /// - Parameter flags: given by flags of the command.
    func settings(_ flags: [SettingKey: String] = [:]) async throws -> Settings {
        var flags = flags
        flags[.database] = database
        return try await configuration.settings(flags)
    }

    /// Opens the database as it is, without bringing its tables up to date.
    func store() async throws -> any Store {
        try await address().store()
    }

    /// The database to use.
    func address() async throws -> DatabaseAddress { try DatabaseAddress.chosen(try await settings().text(.database)) }

    /// What this machine is called.
    func node() async throws -> String { try await settings().text(.node) ?? NodeName.ofThisMachine }

    /// Opens the database, creating it where there is none.
    /// - Parameter settings: those that were read before; nil to read them now.
    func services(_ settings: Settings? = nil) async throws -> Services {
        let read: Settings
        if let settings { read = settings } else { read = try await self.settings() }
        return try await Services(at: try DatabaseAddress.chosen(read.text(.database)), read)
    }
}
