public import Storage

/// That the bidder asks for a decision to be looked at again.
public struct Appeal: Sendable, Hashable, Codable {
    public var decision: ID<BidderRecord>
    public var on: Day
    public var text: String
}
