/// The exclusion grounds of the Procurement Act 2023 that matter for slavery and labour. The codes of the official platform
/// for the first two families are `labour_market` and `labour_market_misconduct`.
public enum ExclusionGround: String, Sendable, Codable, CaseIterable {
    /// Offences of employment agencies (Schedule 6 paragraphs 19-22).
    case employmentAgency
    /// Refusal or wilful neglect to pay the minimum wage (National Minimum Wage Act 1998 s31(1)).
    case minimumWage
    /// Offences under the Gangmasters (Licensing) Act 2004.
    case gangmasters
    /// Slavery, trafficking (Modern Slavery Act 2015 ss1, 2, 4).
    case slavery
    /// Breach of a prevention or risk order (Modern Slavery Act 2015 s30).
    case slaveryOrderBreach
    /// The Scottish and Northern Irish equivalents.
    case slaveryElsewhereInUK
    /// Breach of a labour market enforcement order (Immigration Act 2016 s27; Schedule 6 paragraph 26).
    case labourMarketOrderBreach
    /// Helping with or attempting one of these (paragraph 33).
    case helpingOrAttempting
    /// The same conduct abroad (paragraph 34).
    case offenceAbroad
    /// Failing to co-operate with a debarment investigation (paragraph 43).
    case debarmentInvestigation
    /// A slavery and trafficking prevention or risk order, or a labour market enforcement order (Schedule 7 paragraph 1).
    case slaveryOrder
    /// Conduct abroad that could have led to one (paragraph 2).
    case orderConductAbroad
    /// Enough evidence of conduct that amounts to an offence under Modern Slavery Act 2015 ss1, 2, 4 or 30, anywhere; no
    /// conviction is needed (paragraph 3).
    case slaveryConduct
    /// Professional misconduct, with serious breach of ethical standards (paragraph 11).
    case professionalMisconduct
    /// Poor performance or a published breach (paragraph 12).
    case poorPerformance
    /// Acting improperly in procurement (paragraph 13).
    case actingImproperly

    /// What follows: a mandatory ground makes a supplier *excluded*, a discretionary one *excludable*.
    public enum Weight: String, Sendable, Codable, CaseIterable {
        case mandatory
        case discretionary
    }

    public var weight: Weight {
        switch self {
        case .employmentAgency, .minimumWage, .gangmasters, .slavery, .slaveryOrderBreach, .slaveryElsewhereInUK,
            .labourMarketOrderBreach, .helpingOrAttempting, .offenceAbroad, .debarmentInvestigation:
            .mandatory
        case .slaveryOrder, .orderConductAbroad, .slaveryConduct, .professionalMisconduct, .poorPerformance,
            .actingImproperly:
            .discretionary
        }
    }

    /// Where the ground stands.
    public var source: LegalSource {
        switch self {
        case .employmentAgency, .minimumWage, .gangmasters:
            LegalSource(.procurementAct, "Schedule 6 paragraphs 19-22")
        case .slavery, .slaveryOrderBreach, .slaveryElsewhereInUK:
            LegalSource(.procurementAct, "Schedule 6 paragraphs 19-26")
        case .labourMarketOrderBreach: LegalSource(.procurementAct, "Schedule 6 paragraph 26")
        case .helpingOrAttempting: LegalSource(.procurementAct, "Schedule 6 paragraph 33")
        case .offenceAbroad: LegalSource(.procurementAct, "Schedule 6 paragraph 34")
        case .debarmentInvestigation: LegalSource(.procurementAct, "Schedule 6 paragraph 43")
        case .slaveryOrder: LegalSource(.procurementAct, "Schedule 7 paragraph 1")
        case .orderConductAbroad: LegalSource(.procurementAct, "Schedule 7 paragraph 2")
        case .slaveryConduct: LegalSource(.procurementAct, "Schedule 7 paragraph 3")
        case .professionalMisconduct: LegalSource(.procurementAct, "Schedule 7 paragraph 11")
        case .poorPerformance: LegalSource(.procurementAct, "Schedule 7 paragraph 12")
        case .actingImproperly: LegalSource(.procurementAct, "Schedule 7 paragraph 13")
        }
    }

    /// Whether it is labour market misconduct (Schedule 7 paragraphs 1-3).
    public var isLabourMisconduct: Bool {
        self == .slaveryOrder || self == .orderConductAbroad || self == .slaveryConduct
    }

    /// What the official platform calls the family; nil for others.
    public var platformCode: String? {
        switch self {
        case .debarmentInvestigation, .professionalMisconduct, .poorPerformance, .actingImproperly: nil
        default: isLabourMisconduct ? "labour_market_misconduct" : "labour_market"
        }
    }
}
