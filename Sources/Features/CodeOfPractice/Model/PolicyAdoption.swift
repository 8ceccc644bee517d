public import Access
public import Languages
public import Storage

/// That an organisation follows a version of a shared policy, with what it says differently.
public struct PolicyAdoption: Sendable, Hashable {
    public var id: ID<PolicyAdoption>
    public var organisation: ID<Organisation>
    public var organisationName: BilingualText
    /// The number of the version followed.
    public var number: Int
    /// What holds here besides or instead; empty for none.
    public var localText: String
    public var adoptedAt: Timestamp
    public var endedAt: Timestamp?
    public var endReason: String?
}
