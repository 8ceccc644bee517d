public import Storage

/// One row of the export: who buys what from whom, as the buyer may see it.
public struct ChainRow: Sendable, Hashable {
    /// nil for the organisation itself.
    public var buyer: ID<Business>?
    /// nil where it is hidden, or the organisation itself.
    public var buyerName: String?
    public var supplier: BusinessSummary
    public var product: String
    /// In thousandths; nil where it is unknown.
    public var share: Int?
}
