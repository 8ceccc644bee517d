/// The one answer that could lower an assessment most, and how far.
public struct UsefulAnswer: Sendable, Codable, Hashable {
    public let inquiry: RiskInquiry
    /// The tier if the answer is the best it can be.
    public let tier: RiskTier
    /// The points, of 15, if the answer is the best it can be.
    public let points: Int

    /// Tries every inquiry on what is unknown; nil when nothing is unknown.
    static func best(for findings: [RiskFinding]) -> UsefulAnswer? {
        RiskInquiry.allCases.compactMap { answer($0, findings) }
            .min { ($0.tier, $0.points) < ($1.tier, $1.points) }
    }

    private static func answer(_ inquiry: RiskInquiry, _ findings: [RiskFinding]) -> UsefulAnswer? {
        let unknown = findings.filter { $0.state == .unknown }.map(\.characteristic)
        let settled = inquiry.settles.filter(unknown.contains)
        guard !settled.isEmpty, inquiry != .whatIsBought || settled.contains(.industry) else { return nil }
        let after = findings.map { settled.contains($0.characteristic) ? .absent($0.characteristic, []) : $0 }
        return UsefulAnswer(
            inquiry: inquiry, tier: TierRule.rule(for: after).tier, points: after.reduce(0) { $0 + $1.points })
    }
}
