/// One of the six characteristics by which PPN 009 assesses a purchase.
public enum RiskCharacteristic: String, Sendable, Codable, Hashable, CaseIterable {
    /// What kind of work it is: farming, building, cleaning, making goods.
    case industry
    /// Who does the work: low paid, migrant, agency, seasonal, at night.
    case workforce
    /// Where the supplier, its sites and its goods are.
    case location
    /// What surrounds the supplier there: conflict, weak law, forced labour in many trades.
    case context
    /// Whether goods of this kind are known to be made by forced or child labour.
    case commodity
    /// How the work is passed on: labour providers, subcontractors, franchises.
    case model

    /// The most points the characteristic can add. They sum to 15 over all six.
    public var maximumPoints: Int {
        switch self {
        case .industry, .location, .commodity: 3
        case .workforce, .context, .model: 2
        }
    }

    /// The points of a characteristic of which nothing is known: the middle, rounded up, never zero.
    public var unknownPoints: Int { (maximumPoints + 1) / 2 }
}
