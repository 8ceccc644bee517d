public import Access
public import Storage

/// A business that acts through a link it was sent: who acts, without an account. May do nothing but speak for itself.
public struct Respondent: Sendable, Hashable {
    /// The buyer for whom it answers.
    public var organisation: ID<Organisation>
    public var business: ID<Business>
    /// The invitation that the link belongs to, for the trail.
    public var invitation: ID<ChainInvitation>
    /// Where the request came through, for the trail.
    public var node: String

    public init(
        organisation: ID<Organisation>, business: ID<Business>, invitation: ID<ChainInvitation>, node: String
    ) {
        self.organisation = organisation
        self.business = business
        self.invitation = invitation
        self.node = node
    }
}
