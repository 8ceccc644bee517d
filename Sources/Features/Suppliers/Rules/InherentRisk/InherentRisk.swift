/// Assesses the inherent risk of a purchase by the six characteristics of PPN 009, and explains it.
///
/// Pure: the same question gives the same assessment. Costs some microseconds, more with long descriptions.
public enum InherentRisk {
    /// Changes whenever a rule or a table changes, so that stored assessments can be made again.
    public static let rulesVersion = "2026-11"

    /// The day the project's own rules were last changed.
    public static let rulesDate = "2026-11-22"

    /// Answers one question with a tier, points, six findings and the most useful next question.
    public static func assess(_ question: RiskQuestion) -> RiskAssessment {
        let facts = PurchaseFacts(question)
        let findings = RiskCharacteristic.allCases.map { characteristic in
            settle(find(characteristic, facts), question.answers[characteristic])
        }
        return RiskAssessment(findings: findings)
    }

    private static func find(_ characteristic: RiskCharacteristic, _ facts: PurchaseFacts) -> RiskFinding {
        switch characteristic {
        case .industry: IndustryRule.finding(facts)
        case .workforce: WorkforceRule.finding(facts)
        case .location: LocationRule.finding(facts)
        case .context: ContextRule.finding(facts)
        case .commodity: CommodityRule.finding(facts)
        case .model: SupplyModelRule.finding(facts)
        }
    }

    /// Lets the buyer's answer settle what is unknown or add what the data do not show.
    private static func settle(_ finding: RiskFinding, _ answer: Bool?) -> RiskFinding {
        switch (finding.state, answer) {
        case (.unknown, true?), (.absent, true?):
            .present(
                finding.characteristic, points: finding.characteristic.maximumPoints,
                [RiskReason(.answeredPresent, source: .purchase)] + finding.reasons)
        case (.unknown, false?):
            .absent(finding.characteristic, [RiskReason(.answeredAbsent, source: .purchase)] + finding.reasons)
        default: finding
        }
    }
}
