/// What the number of a setting counts.
public enum SettingUnit: String, Sendable, Hashable, CaseIterable {
    case days, minutes, seconds, bytes, requestsPerMinute, reportsPerHour, bytesPerSecond
}
