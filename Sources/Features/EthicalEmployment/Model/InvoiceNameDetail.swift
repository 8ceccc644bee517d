/// All that is known of one name on invoices.
public struct InvoiceNameDetail: Sendable, Hashable {
    public var name: InvoiceName
    /// How quickly its invoices were paid, by calendar quarter, newest first.
    public var quarters: [PaymentFigures]
    /// Suppliers that it may be, those with exactly this name first; empty where a decision holds.
    public var proposals: [InvoiceProposal]
    /// What people decided, the newest first.
    public var decisions: [InvoiceDecision]

    /// The decision that holds; nil where there is none.
    public var holding: InvoiceDecision? { decisions.first { $0.undoneAt == nil } }
}
