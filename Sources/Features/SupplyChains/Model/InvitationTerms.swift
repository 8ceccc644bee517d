public import Storage

/// How a business is asked.
public struct InvitationTerms: Sendable, Hashable {
    /// For how many days an answer is waited for, unless a day is given.
    public static let usualDays = 28
    /// The longest time that may be given, in days.
    public static let mostDays = 366

    /// Where the link is sent; empty where it is shown once, to be passed on by hand.
    public var address: String
    /// The last day on which an answer is in time.
    public var due: Day

    public init(address: String, due: Day) {
        self.address = address
        self.due = due
    }
}

/// What came of inviting or reminding somebody.
public struct SentInvitation: Sendable {
    public var invitation: ID<ChainInvitation>
    public var business: ID<Business>
    /// Shown once where no letter carries it.
    public var link: ChainLink
}
