internal import ArgumentParser
internal import Settings

/// `manumit config show`: every setting, its value and where that comes from.
struct ConfigShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show every setting, its value and where it comes from. Secrets stay hidden.")

    @OptionGroup var output: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let settings = try await database.settings()
        try output.format.print(
            SettingKey.all.map { key in
                PrintedSetting(key: key, value: settings.shown(key), source: settings.value(key)?.source)
            })
    }
}

/// One setting as it is printed.
struct PrintedSetting: Printable {
    var key: SettingKey
    var value: String
    var source: SettingSource?

    static let columns: [TableColumn] = ["name", "value", "from", "variable", "what it is for"]

    var rows: [[String]] { [[key.name, value, from, key.environmentName, key.help]] }

    var json: JSONOutput {
        .object([
            ("name", .text(key.name)), ("value", .text(value)), ("from", .text(from)),
            ("variable", .text(key.environmentName)), ("expected", .text(key.expectation)), ("help", .text(key.help)),
        ])
    }

    private var from: String { source.map { "\($0)" } ?? "not set" }
}
