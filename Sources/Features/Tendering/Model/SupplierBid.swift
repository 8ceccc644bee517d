public import Storage

/// One bid of a supplier of the register.
public struct SupplierBid: Sendable, Hashable {
    public var bidder: ID<Bidder>
    public var procurement: ID<Procurement>
    public var title: String
    public var stage: ProcurementStage
    public var bidAs: String
    public var isAwarded: Bool
}
