import Storage

/// Where the deciding about a bidder stands.
public enum DecisionState: Sendable, Hashable {
    case undecided
    /// An exclusion waits for a second person.
    case waitsForSecond(BidderRecord, TenderDecision)
    /// The decision holds.
    case holds(BidderRecord, TenderDecision)
    /// An appeal against it is not answered yet; the decision holds until it is.
    case underAppeal(BidderRecord, TenderDecision)

    public var decision: TenderDecision? {
        switch self {
        case .undecided: nil
        case .waitsForSecond(_, let decision), .holds(_, let decision), .underAppeal(_, let decision): decision
        }
    }

    public var record: BidderRecord? {
        switch self {
        case .undecided: nil
        case .waitsForSecond(let record, _), .holds(let record, _), .underAppeal(let record, _): record
        }
    }
}
