import Configuration
import Foundation
import Languages

/// Gathers the settings from all sources and checks them.
public enum SettingsReader {
    /// A secret in a file of its own may be so long.
    private static let longestSecret = 64 << 10

    /// - Throws: `SettingsError` with everything that is wrong, not only the first thing.
    public static func read(_ sources: SettingsSources) async throws(SettingsError) -> Settings {
        let file = try await file(of: sources)
        var problems = file?.problems ?? []
        problems += unknownFlags(sources) + unknownVariables(sources)
        var values: [SettingKey: Settings.Value] = [:]
        for key in SettingKey.all {
            do throws(SettingProblemFound) {
                guard let value = try value(of: key, sources, file) else { continue }
                if let fault = key.fault(in: value.text) {
                    throw SettingProblemFound(SettingProblem(key: key.name, source: value.source, fault: fault))
                }
                values[key] = value
            } catch {
                problems.append(error.problem)
            }
        }
        guard problems.isEmpty else { throw SettingsError(problems: problems) }
        let settings = Settings(values: values)
        let contradictions = settings.contradictions
        guard contradictions.isEmpty else { throw SettingsError(problems: contradictions) }
        return settings
    }

    private static func file(of sources: SettingsSources) async throws(SettingsError) -> SettingsFile? {
        if let path = sources.file ?? sources.environment[SettingsSources.fileVariable], !path.isEmpty {
            return try await SettingsFile(path: path)
        }
        guard FileManager.default.fileExists(atPath: SettingsSources.usualFile) else { return nil }
        return try await SettingsFile(path: SettingsSources.usualFile)
    }

    /// The value of the first source that has one.
    private static func value(
        of key: SettingKey, _ sources: SettingsSources, _ file: SettingsFile?
    ) throws(SettingProblemFound) -> Settings.Value? {
        if let text = sources.flags[key.name] { return Settings.Value(text: text, source: .flag) }
        let environment = EnvironmentVariablesProvider(environmentVariables: sources.environment)
        if let text = text(environment, ["manumit"] + key.path, .string) {
            return Settings.Value(text: text, source: .environment(key.environmentName))
        }
        if key.isSecret, let path = sources.environment[key.environmentFileName], !path.isEmpty {
            return try secret(key, in: path, named: .environment(key.environmentFileName))
        }
        if let file, let value = try value(of: key, in: file) { return value }
        if key.isSecret, let folder = sources.environment["CREDENTIALS_DIRECTORY"] {
            let path = "\(folder)/\(key.name)"
            if FileManager.default.fileExists(atPath: path) {
                return try secret(key, in: path, named: .secretFile(path))
            }
        }
        return nil
    }

    private static func value(
        of key: SettingKey, in file: SettingsFile
    ) throws(SettingProblemFound) -> Settings.Value? {
        let source = file.source(of: key.name)
        let lookup: LookupResult
        do {
            lookup = try file.provider.value(forKey: AbsoluteConfigKey(key.path), type: key.type)
        } catch {
            throw SettingProblemFound(
                SettingProblem(key: key.name, source: source, fault: .unexpected(nil, for: key)))
        }
        if let text = lookup.value.flatMap(Self.text) { return Settings.Value(text: text, source: source) }
        guard key.isSecret, let path = text(file.provider, key.fileName.split(separator: ".").map(String.init), .string)
        else { return nil }
        return try secret(key, in: path, named: file.source(of: key.fileName))
    }

    /// A secret's file: its text without the line end.
    private static func secret(
        _ key: SettingKey, in path: String, named source: SettingSource
    ) throws(SettingProblemFound) -> Settings.Value {
        guard let data = FileManager.default.contents(atPath: path), data.count <= longestSecret,
            let text = String(data: data, encoding: .utf8)
        else {
            let fault = SettingFault.plain(.settingFaultSecretUnreadable(path: path))
            throw SettingProblemFound(SettingProblem(key: key.name, source: source, fault: fault))
        }
        let line = text.prefix { !$0.isNewline }
        guard !line.isEmpty else {
            let fault = SettingFault.plain(.settingFaultSecretEmpty(path: path))
            throw SettingProblemFound(SettingProblem(key: key.name, source: source, fault: fault))
        }
        return Settings.Value(text: String(line), source: .secretFile(path))
    }

    private static func text(_ provider: some ConfigProvider, _ path: [String], _ type: ConfigType) -> String? {
        let value = try? provider.value(forKey: AbsoluteConfigKey(path), type: type).value
        return value.flatMap(text).flatMap { $0.isEmpty ? nil : $0 }
    }

    private static func text(_ value: ConfigValue) -> String? {
        switch value.content {
        case .string(let text): text
        case .int(let number): "\(number)"
        case .bool(let isOn): "\(isOn)"
        default: nil
        }
    }

    private static func unknownFlags(_ sources: SettingsSources) -> [SettingProblem] {
        let known = Set(SettingKey.all.map(\.name))
        return sources.flags.keys.filter { !known.contains($0) }.sorted().map {
            SettingProblem(key: $0, source: .flag, fault: .plain(.settingFaultUnknown))
        }
    }

    private static func unknownVariables(_ sources: SettingsSources) -> [SettingProblem] {
        let known = Set(
            SettingKey.all.map(\.environmentName) + SettingKey.all.filter(\.isSecret).map(\.environmentFileName))
        return sources.environment.keys.sorted().filter { name in
            name.hasPrefix("MANUMIT_") && !known.contains(name)
                && !SettingsSources.foreignVariables.contains { name.hasPrefix($0) }
        }.map { SettingProblem(key: $0, source: .environment($0), fault: .plain(.settingFaultUnknown)) }
    }
}

/// Carries one problem up to where all are gathered.
struct SettingProblemFound: Error {
    let problem: SettingProblem

    init(_ problem: SettingProblem) { self.problem = problem }
}
