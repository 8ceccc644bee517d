public import Storage

/// Which buyers are asked for, and in what order.
public struct BuyerQuery: Sendable, Hashable {
    public enum Order: String, Sendable, CaseIterable {
        case name, contracts, suppliers, value
    }

    /// Words or parts of words of the name. All must be found; case and accents do not count.
    public var words = ""
    public var order = Order.contracts
    public var descending = true
    public var page = PageRequest()

    public init() {}
}
