public import Storage

/// A bidder in the list of its procurement, with where its deciding stands.
public struct ListedBidder: Sendable {
    public var bidder: Bidder
    public var state: DecisionState
    public var standing: ExclusionStanding.Status
    /// nil where no price is on file.
    public var price: Money?
    public var priceFinding: PriceRule.Finding?
}
