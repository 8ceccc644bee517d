public import Screening
public import Storage

/// What a person decided about a bidder, with all that it stood on.
public struct TenderDecision: Sendable, Hashable, Codable {
    public var outcome: TenderOutcome
    public var reason: String
    /// For an exclusion.
    public var basis: ExclusionBasis?
    /// The day as of which the look-back dates were reckoned.
    public var evaluatedOn: Day
    /// What the rules gave on that day.
    public var standing: ExclusionStanding
    /// The parties that had been screened, with the lists and their checksums.
    public var screened: [ScreenedRecord]
    public var debarmentVersion: Int?

    /// Which party was screened with which lists.
    public struct ScreenedRecord: Sendable, Hashable, Codable {
        public var party: ID<Party>
        public var screening: ID<PartyScreening>
        public var lists: [Check.UsedList]
    }
}
