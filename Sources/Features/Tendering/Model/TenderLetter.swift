public import Languages
public import Storage

/// A letter about a bidder, as somebody wrote it. It is kept whole; sending it is the officer's act (`LetterSent`).
public struct TenderLetter: Sendable, Hashable, Codable {
    public enum Kind: String, Sendable, Codable, CaseIterable {
        /// Asks who stands behind the bidder (Procurement Act 2023 s28(1), s30).
        case information
        /// Invites representations and evidence before a decision (s58(2)-(3)).
        case representations
        /// Offers to replace an associated person or sub-contractor (s26(3), s27(4), s28(5)).
        case replacement
        /// Tells that the price is thought abnormally low (s19(4)).
        case lowPrice
        /// Tells the bidder that its tender is disregarded or that it is excluded.
        case outcome
        /// Notifies the appropriate authority (s59(1)-(2)).
        case authority
        /// Tells the supplier, after the award, that its contract may be ended (s78).
        case termination

        /// Whether it asks for something by a day.
        public var asksAnswer: Bool { self != .outcome && self != .authority }

        /// Where it is asked for. What was not read in the act's text is marked so beside it.
        public var source: LegalSource {
            switch self {
            case .information: LegalSource(.procurementAct, "s28(1), s30")
            case .representations: LegalSource(.procurementAct, "s58(2)-(3)")
            case .replacement: LegalSource(.procurementAct, "s26(3), s27(4), s28(5)")
            case .lowPrice: LegalSource(.procurementAct, "s19(3)(c)-(5)")
            case .outcome: LegalSource(.ownRule)
            case .authority: LegalSource(.procurementAct, "s59(1)-(2)")
            case .termination: LegalSource(.procurementAct, "s78")
            }
        }
    }

    public var kind: Kind
    /// The decision, replacement or step that it tells of.
    public var about: ID<BidderRecord>?
    /// For a replacement: whom it is about.
    public var party: ID<Party>?
    /// Until when the addressee may answer.
    public var until: Day?
    /// In one language or both, at most 10,000 characters each.
    public var text: BilingualText

    public init(
        kind: Kind, about: ID<BidderRecord>? = nil, party: ID<Party>? = nil, until: Day? = nil, text: BilingualText
    ) {
        self.kind = kind
        self.about = about
        self.party = party
        self.until = until
        self.text = text
    }
}
