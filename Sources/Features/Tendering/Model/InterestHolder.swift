public import NameMatching
public import Storage

/// One statement of a file of beneficial ownership about who stands behind a business, whatever the file's format.
public struct InterestHolder: Sendable, Hashable {
    /// What ties it to the business.
    public enum Interest: String, Sendable, Hashable, CaseIterable {
        case shares
        case votes
        /// May appoint or remove a majority of the board.
        case appointsBoard
        case influenceOrControl
        case director
        case parent
        case subsidiary
        /// Stands behind one of the others, further up.
        case indirect
        /// An interest of a kind that the file does not explain.
        case other
    }

    public var name: String
    public var nature: Party.Nature
    public var interest: Interest
    /// The least share that the file states, in per cent of 100; nil where it states none.
    public var leastShare: Double?
    /// ISO 3166-1 alpha-2, small letters.
    public var country: String?
    public var birth: String?
    public var scheme: IdentifierScheme
    public var number: String?
    /// When the interest ended, where it has.
    public var endedOn: Day?

    public init(
        name: String, nature: Party.Nature, interest: Interest, leastShare: Double? = nil, country: String? = nil,
        birth: String? = nil, scheme: IdentifierScheme = .other, number: String? = nil, endedOn: Day? = nil
    ) {
        self.name = name
        self.nature = nature
        self.interest = interest
        self.leastShare = leastShare
        self.country = country
        self.birth = birth
        self.scheme = scheme
        self.number = number
        self.endedOn = endedOn
    }
}
