public import Storage

/// Which hits are asked for.
public struct HitQuery: Sendable, Hashable {
    public enum Order: String, Sendable, CaseIterable { case due, score, spend, supplier }

    /// nil for all; empty for none.
    public var states: Set<HitState>? = [.open, .waitsForSecond]
    public var list: ID<Watchlist>?
    /// Part of the supplier's or the entry's name.
    public var words = ""
    public var order = Order.due
    public var page = PageRequest()

    public init() {}
}
