public import Languages

/// What is set, each value checked against its key.
public struct Settings: Sendable {
    public struct Value: Sendable, Hashable {
        public var text: String
        public var source: SettingSource
    }

    let values: [SettingKey: Value]

    /// The value and where it came from; nil where nobody set it and it has no standard.
    public func value(_ key: SettingKey) -> Value? {
        values[key] ?? key.standard.map { Value(text: $0, source: .standard) }
    }

    public func text(_ key: SettingKey) -> String? { value(key)?.text }

    /// A number; nil where it is not set and has no standard.
    public func number(_ key: SettingKey) -> Int? { text(key).flatMap { Int($0) } }

    /// Whether something is on; off where nobody set it.
    public func isOn(_ key: SettingKey) -> Bool { text(key) == "true" }

    /// A number of a key that has a standard.
    public func standing(_ key: SettingKey) -> Int {
        guard let number = number(key) else { preconditionFailure("\(key.name) has no standard") }
        return number
    }

    /// The value as it may be shown: a secret only says that it is set.
    public func shown(_ key: SettingKey, in words: Words) -> String {
        guard let text = text(key) else { return "" }
        guard key.isSecret else { return text }
        return key == .database ? Self.place(in: text) ?? words(.settingHidden) : words(.settingHidden)
    }

    /// What of an address of a database is surely no secret: the file of SQLite, the hosts and the name behind the last `@`. A
    /// password may hold any sign, so that nothing before it is shown.
    /// - Returns: nil where that cannot be told.
    private static func place(in address: String) -> String? {
        if address.hasPrefix("sqlite:") { return address }
        guard address.hasPrefix("postgres://") || address.hasPrefix("postgresql://"),
            let at = address.lastIndex(of: "@")
        else { return nil }
        let place = address[at...].prefix { $0 != "?" }
        return place.contains { "=& ".contains($0) } ? nil : "postgres://…\(place)"
    }
}
