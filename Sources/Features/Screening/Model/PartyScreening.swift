public import Storage

/// One comparison of somebody who is not on the register with every list in use: what was used and what was found. That
/// nothing was found says no more than that these editions hold nothing alike.
public struct PartyScreening: Sendable, Hashable, Codable {
    /// The same wherever the screening is mentioned, in the trail too.
    public var id: ID<PartyScreening>
    public var party: ScreenedParty
    public var screenedAt: Timestamp
    /// The least score, 0 to 1, that makes a candidate.
    public var threshold: Double
    public var engineVersion: String
    /// The lists and their editions: name, number, checksum.
    public var lists: [Check.UsedList]
    /// The most alike first, at most `ParallelSearch.mostHits`.
    public var candidates: [PartyCandidate]

    public init(
        id: ID<PartyScreening>, party: ScreenedParty, screenedAt: Timestamp, threshold: Double, engineVersion: String,
        lists: [Check.UsedList], candidates: [PartyCandidate]
    ) {
        self.id = id
        self.party = party
        self.screenedAt = screenedAt
        self.threshold = threshold
        self.engineVersion = engineVersion
        self.lists = lists
        self.candidates = candidates
    }
}
