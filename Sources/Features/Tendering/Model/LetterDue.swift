public import Storage

/// A letter that the file asks for now.
public struct LetterDue: Sendable, Hashable {
    public var kind: TenderLetter.Kind
    public var about: ID<BidderRecord>?
    public var party: ID<Party>?
    /// The last day on which it may go, where the act sets one.
    public var due: Day?
    /// The letter that is written and not recorded as sent.
    public var written: ID<BidderRecord>?

    public init(
        kind: TenderLetter.Kind, about: ID<BidderRecord>? = nil, party: ID<Party>? = nil, due: Day? = nil,
        written: ID<BidderRecord>? = nil
    ) {
        self.kind = kind
        self.about = about
        self.party = party
        self.due = due
        self.written = written
    }
}
