/// What a path meets where it ends.
public enum PathEnd: UInt8, Hashable, Sendable {
    /// The last organisation's own risk.
    case ownRisk
    /// The tier below the last organisation, which nobody knows: the risk of its sector and country.
    case unknownTier
}
