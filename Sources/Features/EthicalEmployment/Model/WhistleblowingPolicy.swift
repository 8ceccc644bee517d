public import Storage

/// The whistle-blowing policy in force (commitment 2 of the code): what it is called, from when, until when it is to be looked at
/// again. Older ones are kept.
public struct WhistleblowingPolicy: Sendable, Hashable {
    public var id: ID<WhistleblowingPolicy>
    /// Its title stands in the evidence.
    public var evidence: EmploymentEvidence
    /// The first day on which it is in force.
    public var adoptedOn: Day
    /// The day by which it is to be reviewed; the code asks for every year.
    public var reviewOn: Day
    /// Whether people outside the organisation may raise a suspicion by it (commitment 2.1).
    public var isOpenToOutsiders: Bool
    public var recordedAt: Timestamp
    public var by: String?

    /// How long until it is to be reviewed.
    public func expiry(on today: Day) -> Expiry { ExpiryRule.expiry(of: reviewOn, on: today) }
}
