public import Suppliers

/// What a reader wants to see of a picture. Everything that is nil lets everybody pass.
public struct PictureFilter: Sendable, Hashable {
    public enum Risk: String, Sendable, CaseIterable {
        case high
        case medium
        case low
        /// Those that have not said who supplies them.
        case unknownTier
    }

    /// A country, or that it is unknown.
    public enum Country: Sendable, Hashable {
        /// ISO 3166-1 alpha-2, upper case.
        case known(String)
        case unknown
    }

    public var risk: Risk?
    public var country: Country?
    public var sector: Sector?
    public var answer: ChainMap.Node.Answer?
    public var questionnaire: QuestionnaireState?
    /// From 1.
    public var tier: Int?
    /// Only the organisation's worst path.
    public var onlyWorstPath = false

    public init() {}

    public var isEmpty: Bool { self == PictureFilter() }

    public func fits(_ business: PicturedBusiness) -> Bool {
        (risk.map { fits($0, business) } ?? true)
            && (country.map { $0 == Country(business.node.country) } ?? true)
            && (sector.map { $0 == business.sector } ?? true)
            && (answer.map { $0 == business.node.answer } ?? true)
            && (questionnaire.map { $0 == business.node.questionnaire } ?? true)
            && (tier.map { $0 == business.tier } ?? true)
            && (!onlyWorstPath || business.isOnWorstPath)
    }

    private func fits(_ risk: Risk, _ business: PicturedBusiness) -> Bool {
        switch risk {
        case .high: business.level == .high
        case .medium: business.level == .medium
        case .low: business.level == .low
        case .unknownTier: business.unknownTierRisk != nil
        }
    }
}

extension PictureFilter.Country {
    public init(_ code: String?) { self = code.map { .known($0) } ?? .unknown }
}
