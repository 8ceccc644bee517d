/// A question to the buyer or the supplier whose answer could settle characteristics that are unknown.
public enum RiskInquiry: String, Sendable, Codable, Hashable, CaseIterable {
    /// What exactly is bought, and for which work?
    case whatIsBought
    /// Where are the supplier, its sites and the origin of the goods?
    case whereItComesFrom
    /// Who does the work, how are they employed and paid, and when do they work?
    case whoDoesTheWork
    /// Which subcontractors and labour providers stand behind the supplier?
    case whoStandsBehind

    /// The characteristics that a good answer settles.
    public var settles: [RiskCharacteristic] {
        switch self {
        case .whatIsBought: [.industry, .workforce, .commodity]
        case .whereItComesFrom: [.location, .context, .commodity]
        case .whoDoesTheWork: [.workforce]
        case .whoStandsBehind: [.model]
        }
    }
}
