public import Languages

/// What may be wrong with a setting.
public enum SettingFault: Sendable, Hashable {
    case plain(Message)
    /// The value is not what the setting takes; nil where it is not repeated, such as that of a secret.
    case unexpected(String?, for: SettingKey)

    public func text(in words: Words) -> String {
        switch self {
        case .plain(let message): words(message)
        case .unexpected(nil, let key): words(.settingFaultExpected(expectation: key.expectation(in: words)))
        case .unexpected(let text?, let key):
            words(.settingFaultFound(text: text, expectation: key.expectation(in: words)))
        }
    }
}
