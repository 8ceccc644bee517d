/// How closely a purchase is to be looked at before anything is known about the supplier's own conduct.
///
/// The three tiers are those of PPN 009 (Cabinet Office, 17 February 2025). ``unknown`` is ours: a purchase of which
/// neither the industry nor the commodity is known is not a safe one.
public enum RiskTier: String, Sendable, Codable, Hashable, CaseIterable {
    case high
    case medium
    case low
    case unknown
}

extension RiskTier: Comparable {
    /// From the least to the most urgent: low, unknown, medium, high.
    public static func < (left: RiskTier, right: RiskTier) -> Bool {
        left.urgency < right.urgency
    }

    private var urgency: Int {
        switch self {
        case .low: 0
        case .unknown: 1
        case .medium: 2
        case .high: 3
        }
    }
}
