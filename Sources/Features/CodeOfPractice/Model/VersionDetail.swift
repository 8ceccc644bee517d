/// A version and what the organisation has done with it.
public struct VersionDetail: Sendable {
    public var version: CodeVersion
    /// All of them, latest first.
    public var adoptions: [CodeAdoption]
    /// Versions that say they take its place.
    public var newer: [CodeVersion]
    /// Whether it was taken out of the offer.
    public var isWithdrawn: Bool
}
