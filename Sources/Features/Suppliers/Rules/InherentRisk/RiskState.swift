/// What is known about one characteristic of one purchase.
public enum RiskState: String, Sendable, Codable, Hashable, CaseIterable {
    /// It is there, for the reasons given.
    case present
    /// Looked at, and not there by the stated rule.
    case absent
    /// Not enough is known to say.
    case unknown
}
