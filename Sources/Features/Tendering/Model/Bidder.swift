public import Storage
public import Suppliers

/// One who bids in a procurement. What is known and decided of it stands in its file.
public struct Bidder: Sendable, Hashable {
    public var id: ID<Bidder>
    public var procurement: ID<Procurement>
    public var name: String
    /// The same business on the register, where it is there.
    public var supplier: ID<Supplier>?
    public var addedAt: Timestamp
}
