public import Storage

/// One line of a purchase ledger.
public struct Payment: Sendable, Hashable {
    public var id: ID<Payment>
    public var amount: Money
    public var paidOn: Day?
    public var invoicedOn: Day?
    public var category: String?
    public var reference: String?
}
