/// A shared policy with its versions and who follows it.
public struct PolicyDetail: Sendable {
    public var policy: SharedPolicy
    /// Latest first.
    public var versions: [SharedPolicy.Version]
    /// Those that follow it now, one an organisation, each with its local text.
    public var followers: [PolicyAdoption]
    /// What the asking organisation did with it, latest first.
    public var ownHistory: [PolicyAdoption]
    /// Between the version that the asking organisation follows and the latest; nil where they are the same.
    public var change: [PolicyDifference]?
}
