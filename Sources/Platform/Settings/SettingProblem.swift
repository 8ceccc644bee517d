/// What is wrong with one setting. Never holds a secret's value.
public struct SettingProblem: Sendable, Hashable, CustomStringConvertible {
    public var key: String
    public var source: SettingSource
    public var text: String

    public var description: String { "\(source): \(key): \(text)" }
}

/// The settings cannot be used.
public struct SettingsError: Error, Sendable, Hashable, CustomStringConvertible {
    public var problems: [SettingProblem]

    public var description: String { problems.map(\.description).joined(separator: "\n") }
}
