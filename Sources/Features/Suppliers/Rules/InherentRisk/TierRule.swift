/// The stated rule that put a purchase into its tier; the first that fits, in this order.
///
/// PPN 009 says that more than one characteristic means high or medium, and leaves the line between the two to the
/// buyer. Ours: two characteristics are enough for *high* when one of them is grave (``RiskFinding/isGrave``).
public enum TierRule: String, Sendable, Codable, Hashable, CaseIterable {
    /// High: three or more of the six characteristics are present.
    case threePresent
    /// High: two are present and at least one of them is grave.
    case twoPresentOneGrave
    /// Medium: two are present, neither of them grave.
    case twoPresent
    /// Unknown: neither industry nor commodity is known, and fewer than two characteristics are present.
    case industryAndCommodityUnknown
    /// Medium: at most one is present, but the industry is unknown, or so much that the points exceed ``lowLimit``.
    case tooMuchUnknownForLow
    /// Low: at most one is present, the industry is known, and the points stay within ``lowLimit``.
    case atMostOnePresent

    /// The highest number of points, of 15, with which a purchase may be called low.
    public static let lowLimit = 4

    /// The tier the rule leads to.
    public var tier: RiskTier {
        switch self {
        case .threePresent, .twoPresentOneGrave: .high
        case .twoPresent, .tooMuchUnknownForLow: .medium
        case .industryAndCommodityUnknown: .unknown
        case .atMostOnePresent: .low
        }
    }

    /// Applies the rules to the six findings of one purchase.
    public static func rule(for findings: [RiskFinding]) -> TierRule {
        let present = findings.filter { $0.state == .present }
        if present.count >= 3 { return .threePresent }
        if present.count == 2 { return present.contains(where: \.isGrave) ? .twoPresentOneGrave : .twoPresent }
        let unknown = findings.filter { $0.state == .unknown }.map(\.characteristic)
        if unknown.contains(.industry), unknown.contains(.commodity) { return .industryAndCommodityUnknown }
        let points = findings.reduce(0) { $0 + $1.points }
        return points > lowLimit || unknown.contains(.industry) ? .tooMuchUnknownForLow : .atMostOnePresent
    }
}
