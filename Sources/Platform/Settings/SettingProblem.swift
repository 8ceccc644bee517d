public import Languages

/// What is wrong with one setting. Never holds a secret's value.
public struct SettingProblem: Sendable, Hashable {
    /// The setting's name; nil where the file as a whole is at fault.
    public var key: String?
    public var source: SettingSource
    public var fault: SettingFault

    /// In one line: where, which setting, and what is wrong.
    public func line(in words: Words) -> String {
        [source.name(in: words), key, fault.text(in: words)].compactMap { $0 }.joined(separator: ": ")
    }
}

/// The settings cannot be used.
public struct SettingsError: Error, Sendable, Hashable {
    public var problems: [SettingProblem]
}
