public import Storage

/// All that a procurement's page shows.
public struct ProcurementDetail: Sendable {
    public var procurement: Procurement
    public var requirements: [TenderRequirement]
    /// Oldest first, each with where its deciding stands.
    public var bidders: [ListedBidder]
    /// Oldest first.
    public var steps: [ProcurementStep]
    public var receipts: [LeadReceipt]
    public var awardedTo: ID<Bidder>?
}
