internal import ArgumentParser
internal import Languages
internal import Settings

/// `manumit config show`: every setting, its value and where that comes from.
struct ConfigShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: say(.commandConfigShowAbstract))

    @OptionGroup var output: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let settings = try await database.settings()
        try output.format.print(SettingKey.all.map { PrintedSetting(key: $0, settings: settings) })
    }
}

/// One setting as it is printed.
struct PrintedSetting: Printable {
    var key: SettingKey
    var settings: Settings

    static let columns: [TableColumn] = ["name", "value", "from", "variable", "purpose"]

    var rows: [[String]] {
        let words = Speech.words
        return [
            [key.name, settings.shown(key, in: words), source(in: words), key.environmentName, key.help(in: words)]
        ]
    }

    var json: JSONOutput {
        .object([
            ("name", .text(key.name)), ("value", .text(settings.shown(key, in: Speech.english))),
            ("from", .text(source(in: Speech.english))), ("variable", .text(key.environmentName)),
            ("expected", .text(key.expectation(in: Speech.english))), ("help", .text(key.help(in: Speech.english))),
        ])
    }

    private func source(in words: Words) -> String {
        settings.value(key)?.source.name(in: words) ?? words(.settingSourceNobody)
    }
}
