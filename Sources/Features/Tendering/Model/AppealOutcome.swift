public import Storage

/// What became of an appeal, by somebody who had no part in the decision.
public struct AppealOutcome: Sendable, Hashable, Codable {
    public var appeal: ID<BidderRecord>
    /// Whether the decision stands. Where it does not, the bidder is decided about anew.
    public var decisionStands: Bool
    public var reason: String
}
