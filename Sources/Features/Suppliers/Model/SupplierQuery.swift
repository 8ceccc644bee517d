public import Storage

/// Which suppliers are asked for, and in what order.
public struct SupplierQuery: Sendable, Hashable {
    public enum Order: String, Sendable, CaseIterable {
        case name, spend, risk, hits, changed
    }

    public enum Attention: String, Sendable, CaseIterable {
        /// Something waits for a decision.
        case open
        /// A link has been confirmed.
        case confirmed
        /// Neither.
        case none
    }

    /// Words or parts of words of any name, or the start of a number. All must be found; case and accents do not count.
    public var words = ""
    public var tier: RiskTier?
    public var sector: Sector?
    public var attention: Attention?
    /// The least yearly spend, in pence.
    public var leastSpend: Int64?
    public var order = Order.name
    public var descending = false
    public var page = PageRequest()

    public init() {}
}
