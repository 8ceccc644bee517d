public import Storage

/// One supplier's part in what a buyer bought.
public struct BuyerShare: Sendable, Hashable {
    public var supplier: ID<Supplier>
    public var name: String
    /// Awards that it is a supplier of, alone or with others.
    public var awards: Int
    /// Its part of what they are worth in pounds. Where an award went to several, each counts with an equal part, since
    /// notices do not tell more.
    public var value: Money
}
