public import Storage

/// All that a buyer's page shows.
public struct BuyerDetail: Sendable {
    public var buyer: Buyer
    /// Whom it bought from, the largest part first.
    public var shares: [BuyerShare]
    /// Suppliers beyond those in `shares`.
    public var otherSuppliers: Int
    /// Its contracts, the closest to look at first.
    public var contracts: Page<Contract>
}
