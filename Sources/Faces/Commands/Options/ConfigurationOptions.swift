internal import ArgumentParser
internal import Foundation
internal import Languages
internal import Settings

/// Where settings come from, besides flags of their own.
struct ConfigurationOptions: ParsableArguments {
    @Option(help: .say(.commandOptionConfig(file: SettingsSources.usualFile), as: .commandValueFile))
    var config: String?

    @Option(help: .say(.commandOptionSet, as: .commandValueSetting))
    var set: [String] = []

    /// Reads all settings.
    /// - Parameter flags: given by flags of their own.
    /// - Throws: `SettingsError`, or `CommandFailure` where `--set` has no value.
    func settings(_ flags: [SettingKey: String] = [:]) async throws -> Settings {
        var given: [String: String] = [:]
        for pair in set {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2 else { throw CommandFailure.usage(.commandOptionSetFault(given: String(parts[0]))) }
            given[String(parts[0])] = String(parts[1])
        }
        for (key, value) in flags { given[key.name] = value }
        return try await SettingsReader.read(
            SettingsSources(flags: given, environment: ProcessInfo.processInfo.environment, file: config))
    }
}
