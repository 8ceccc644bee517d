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
        return key.isSecret ? Self.hidden(text, words) : text
    }

    /// An address of a database keeps what is no secret: everything but its password and query.
    private static func hidden(_ text: String, _ words: Words) -> String {
        if text.hasPrefix("sqlite:") { return text }
        guard let scheme = text.firstRange(of: "://") else { return words(.settingHidden) }
        let rest = text[scheme.upperBound...].prefix { $0 != "?" }
        guard let at = rest.lastIndex(of: "@") else { return String(text[..<scheme.upperBound] + rest) }
        let user = rest[..<at].prefix { $0 != ":" }
        return "\(text[..<scheme.upperBound])\(user)\(rest[at...])"
    }
}
