public import Storage

/// One supplier's part in one award, as flat as the indicators want it. A contract without an award is one purchase without a
/// supplier.
public struct Purchase: Sendable, Hashable {
    public var contract: ID<Contract>
    /// The process's identifier as the portal gave it.
    public var ocid: String
    /// The title and what is bought, in the words of the notice.
    public var words: [String]
    public var tier: RiskTier
    /// The name of the buyer as the notice gives it.
    public var buyer: String
    /// The main CPV code of eight digits; nil where the notice has none.
    public var cpv: String?
    /// The code of the procurement method.
    public var method: String?
    public var category: String?
    /// The last day of the contract itself.
    public var contractEnd: Day?
    /// Of the contract, where the award says nothing of its own.
    public var start: Day?
    public var end: Day?
    public var award: ID<Award>?
    public var status: String?
    public var awarded: Day?
    public var value: Money?
    /// Who got it, merged records followed to the one that was kept.
    public var supplier: ID<Supplier>?
    public var supplierName: String?
}
