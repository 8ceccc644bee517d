public import Storage

/// Something that waits for a person: what, who, by when, how much.
public struct Matter: Sendable {
    public enum Kind: String, Sendable, CaseIterable {
        case openHit, secondDecision, cameBack, deferredHit, referral, mergeOffers, oldList, noList, noSuppliers
        /// What was sent to the lead, told by number alone: the lead has not said why they read it.
        case closedReferrals
    }

    public var kind: Kind
    /// The record it is about, for the link: a hit's, a list's, a referral's identifier.
    public var subject: String?
    /// Words for the title and the line below it, by name: `supplier`, `entry`, `list`, `score`, `count`.
    public var words: [String: String]
    /// Who should do it: the name of a person, or nil for anybody in procurement.
    public var owner: String?
    public var due: Day?
    public var yearlySpend: Money?

    public init(
        kind: Kind, subject: String? = nil, words: [String: String] = [:], owner: String? = nil, due: Day? = nil,
        yearlySpend: Money? = nil
    ) {
        self.kind = kind
        self.subject = subject
        self.words = words
        self.owner = owner
        self.due = due
        self.yearlySpend = yearlySpend
    }
}
