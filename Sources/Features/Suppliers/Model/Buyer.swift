public import Storage

/// A body that stands as the buyer in contracts of the register, and what it bought.
public struct Buyer: Sendable, Hashable {
    /// As most of its contracts spell it.
    public var name: String
    public var contracts: Int
    /// Contracts in the high tier of risk.
    public var highTier: Int
    /// Suppliers that it made awards to, merged records counted once.
    public var suppliers: Int
    /// Awards that stand: active ones, and those whose state no notice tells.
    public var awards: Int
    /// What these are worth in pounds, as far as notices tell: other currencies and placeholders are left out.
    public var value: Money
    /// The day of its latest notice.
    public var latest: Day?

    /// Stands for it in addresses.
    public var key: String { BuyerName(name).key }
}
