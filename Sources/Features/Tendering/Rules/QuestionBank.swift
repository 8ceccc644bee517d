public import Suppliers

/// The questions that are put to bidders. They follow the exclusion grounds, Modern Slavery Act 2015 s54 and the Welsh Code's
/// commitments; their shape (follow-ups, pass rules, mandatory or discretionary) is that of public-sector declarations.
public enum QuestionBank {
    public static let all: [TenderQuestion] = [
        asked(.slaveryConviction, passesOn: false, isDiscretionary: false),
        detail(.slaveryConvictionDetail, of: .slaveryConviction),
        asked(.labourOrder, passesOn: false, isDiscretionary: true),
        detail(.labourOrderDetail, of: .labourOrder),
        asked(.slaveryEvidence, passesOn: false, isDiscretionary: true),
        detail(.slaveryEvidenceDetail, of: .slaveryEvidence),
        asked(.turnoverReached),
        asked(.statementPublished, opensOn: (.turnoverReached, true), passesOn: true, isDiscretionary: true),
        detail(.statementAddress, of: .statementPublished),
        asked(.blacklisting, passesOn: false, isDiscretionary: true),
        detail(.blacklistingDetail, of: .blacklisting),
        asked(.feesCharged, passesOn: false, isDiscretionary: true, tiers: raised),
        detail(.feesRepaid, of: .feesCharged, tiers: raised),
        asked(.labourProvider, tiers: raised),
        asked(
            .labourLicence, opensOn: (.labourProvider, true), passesOn: true, isDiscretionary: true, tiers: raised),
        asked(.wagesOnTime, passesOn: true, isDiscretionary: true, tiers: raised),
        asked(.chainKnown, tiers: raised),
        detail(.chainMap, of: .chainKnown, tiers: raised, isScored: true),
        TenderQuestion(
            id: .bank(.raisedConcern), version: 1, kind: .text, opensOn: nil, passRule: nil, weight: 1, tiers: raised),
        TenderQuestion(
            id: .bank(.findingProcess), version: 1, kind: .text, opensOn: nil, passRule: nil, weight: 1,
            tiers: [.high]),
    ]

    /// The questions of a tier, in their order.
    public static func questions(for tier: RiskTier) -> [TenderQuestion] { all.filter { $0.tiers.contains(tier) } }

    public static func question(_ id: TenderQuestion.Bank) -> TenderQuestion? { all.first { $0.id == .bank(id) } }

    private static let every: Set<RiskTier> = [.high, .medium, .low, .unknown]
    private static let raised: Set<RiskTier> = [.high, .medium, .unknown]

    private static func asked(
        _ id: TenderQuestion.Bank, opensOn: (TenderQuestion.Bank, Bool)? = nil, passesOn: Bool? = nil,
        isDiscretionary: Bool = true, tiers: Set<RiskTier> = every
    ) -> TenderQuestion {
        TenderQuestion(
            id: .bank(id), version: 1, kind: .yesNo, opensOn: opensOn.map { (.bank($0.0), $0.1) },
            passRule: passesOn.map { TenderQuestion.PassRule(passesOn: $0, isDiscretionary: isDiscretionary) },
            weight: 0, tiers: tiers)
    }

    private static func detail(
        _ id: TenderQuestion.Bank, of question: TenderQuestion.Bank, tiers: Set<RiskTier> = every,
        isScored: Bool = false
    ) -> TenderQuestion {
        TenderQuestion(
            id: .bank(id), version: 1, kind: .text, opensOn: (.bank(question), true), passRule: nil,
            weight: isScored ? 1 : 0, tiers: tiers)
    }
}
