public import Storage

/// The second person's word on an exclusion.
public struct SecondWord: Sendable, Hashable, Codable {
    public var decision: ID<BidderRecord>
    public var agrees: Bool
    public var reason: String
}
