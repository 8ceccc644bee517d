/// The inherent risk of one purchase: what it is by its nature, before the supplier has answered anything.
public struct RiskAssessment: Sendable, Codable, Hashable {
    public let tier: RiskTier
    /// The rule that gave the tier.
    public let rule: TierRule
    /// 0 to 15, to rank inside a tier; never to compare tiers. The sum of the findings' points.
    public let points: Int
    /// All six, in the order of ``RiskCharacteristic``.
    public let findings: [RiskFinding]
    /// The answer that could lower the assessment most; nil when nothing is unknown.
    public let mostUseful: UsefulAnswer?
    /// ``InherentRisk/rulesVersion`` at the time; assessments of another version are made again.
    public let rulesVersion: String

    /// From the six findings in their order.
    init(findings: [RiskFinding]) {
        rule = TierRule.rule(for: findings)
        tier = rule.tier
        points = findings.reduce(0) { $0 + $1.points }
        self.findings = findings
        mostUseful = UsefulAnswer.best(for: findings)
        rulesVersion = InherentRisk.rulesVersion
    }

    /// The finding of one characteristic.
    public subscript(characteristic: RiskCharacteristic) -> RiskFinding {
        findings.first { $0.characteristic == characteristic } ?? .unknown(characteristic, [])
    }
}
