/// What the number of a setting counts.
public enum SettingUnit: String, Sendable, Hashable, CaseIterable {
    case minutes, seconds, bytes, requestsPerMinute, bytesPerSecond
}
