import Access
public import Storage

/// How a business comes in to what it is asked.
public enum AnswerEntry: Sendable, Hashable {
    /// A letter with a link is on its way to it.
    case letter
    /// A link that is shown once, to be passed on by hand.
    case link(ChainLink)
    /// It has begun before by a link that was passed on by hand: it comes back by its return code, and no link is made that
    /// somebody else could follow.
    case returnCode
}

/// A business that another feature asks something, and how it comes in.
public struct AskedBusiness: Sendable, Hashable {
    public var business: ID<Business>
    /// For the record of what it is asked; whether the buyer sees it, `SupplyChains.isWithheld` says.
    public var name: String
    public var entry: AnswerEntry
}

/// A way in, made before the transaction that opens it, since a transaction may be run again.
public struct AnswerWay: Sendable {
    var draft: SupplyChains.Draft
    var newBusiness: ID<Business>
    var newLink: ID<SupplyLink>
}
