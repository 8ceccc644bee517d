public import Storage
public import Suppliers

/// Which hits are asked for.
public struct HitQuery: Sendable, Hashable {
    public enum Order: String, Sendable, CaseIterable { case due, score, spend, supplier }

    /// nil for all; empty for none.
    public var states: Set<HitState>? = [.open, .waitsForSecond]
    public var list: ID<Watchlist>?
    public var supplier: ID<Supplier>?
    /// Parts of words of the supplier's or the entry's names. All must be found; case and accents do not count.
    public var words = ""
    public var order = Order.due
    public var page = PageRequest()

    public init() {}
}
