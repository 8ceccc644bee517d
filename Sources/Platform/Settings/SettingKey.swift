/// One thing that a place may set: by flag, by environment variable, in the configuration file, in that order.
public enum SettingKey: String, Sendable, CaseIterable {
    /// Where the records are kept: `sqlite:PATH` or `postgres://…`.
    case database
}
