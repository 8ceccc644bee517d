/// When a number answers. Words: `contact.hours.<hours>`.
public enum ContactHours: String, CaseIterable, Codable, Hashable, Sendable {
    /// Day and night, every day.
    case always
    /// No source that we read says it.
    case unknown
}
