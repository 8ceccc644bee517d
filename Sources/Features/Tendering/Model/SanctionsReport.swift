public import Screening
public import Storage

/// What was done about a match with a list of UK sanctions: who was told at the Office of Financial Sanctions Implementation
/// (HM Treasury), when, and whether a licence allows to go on. The gate stops until there is one.
public struct SanctionsReport: Sendable, Hashable, Codable {
    public var party: ID<Party>
    public var entry: ID<ListEntry>
    public var reportedOn: Day
    /// What the office calls the report; may be empty.
    public var reference: String
    /// At most 10,000 characters.
    public var whatWasDone: String
    /// Whether a licence or the office's word lets the procurement go on with this bidder.
    public var mayProceed: Bool

    public init(
        party: ID<Party>, entry: ID<ListEntry>, reportedOn: Day, reference: String, whatWasDone: String,
        mayProceed: Bool
    ) {
        self.party = party
        self.entry = entry
        self.reportedOn = reportedOn
        self.reference = reference
        self.whatWasDone = whatWasDone
        self.mayProceed = mayProceed
    }
}
