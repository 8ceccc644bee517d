public import Storage

/// Which names on invoices are asked for, and in what order.
public struct InvoiceNameQuery: Sendable, Hashable {
    public enum Order: String, Sendable, CaseIterable {
        case name
        /// The sum in pounds.
        case amount
        /// The share paid in time; names of which nothing was paid come last either way.
        case inTime
    }

    /// Words or parts of words of the name; case and accents do not count.
    public var words = ""
    public var state: InvoiceName.State?
    public var order = Order.amount
    public var descending = true
    public var page = PageRequest()

    public init() {}
}
