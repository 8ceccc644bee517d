public import Storage

/// The price that was bid and what it is held against.
public struct PriceFacts: Sendable, Hashable, Codable {
    public var price: Money
    /// The prices of the other tenders, in the same currency; at most 100.
    public var others: [Money]
    /// The buyer's own estimate for the same.
    public var estimate: Money?

    public init(
        price: Money, others: [Money], estimate: Money?
    ) {
        self.price = price
        self.others = others
        self.estimate = estimate
    }
}
