/// On which ground a tender is disregarded or a supplier excluded.
public enum ExclusionBasis: String, Sendable, Codable, CaseIterable {
    /// Must: Procurement Act 2023 s26(1), s27(2), s28(3).
    case mandatoryGround
    /// May, after considering: s26(2), s27(3), s28(4).
    case discretionaryGround
    /// An entry of the debarment list that is not about national security: s57(1)(b), (2)(b).
    case debarment
    /// An entry about national security that describes the contract: s57(3).
    case nationalSecurity
    /// Questions about connected persons, associated persons or sub-contractors not answered, or misleadingly: s30(5)-(6).
    case information
    /// The price is abnormally low and the bidder has not shown that it can perform: s19(3)(c).
    case price

    public var source: LegalSource {
        switch self {
        case .mandatoryGround: LegalSource(.procurementAct, "s26(1)")
        case .discretionaryGround: LegalSource(.procurementAct, "s26(2)")
        case .debarment: LegalSource(.procurementAct, "s57(1)(b)")
        case .nationalSecurity: LegalSource(.procurementAct, "s57(3)")
        case .information: LegalSource(.procurementAct, "s30(5)-(6)")
        case .price: LegalSource(.procurementAct, "s19(3)(c)")
        }
    }
}
