public import Storage

/// A name on invoices that exactly one supplier of the register has, letter for letter, and that waits for a person to say so.
public struct ExactLink: Sendable, Hashable {
    public var name: ID<InvoiceName>
    public var nameOnInvoices: String
    public var invoices: Int
    public var amount: Money
    public var supplier: LinkedSupplier
}
