/// What a way down a supply chain meets where it ends.
public enum PicturedEnd: String, Sendable, Hashable, CaseIterable {
    /// The own risk of the last business.
    case ownRisk
    /// The tier below the last business, which nobody has named: the risk of its sector and country.
    case unknownTier
}
