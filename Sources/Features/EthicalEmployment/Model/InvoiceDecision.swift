public import Storage

/// That a person said which supplier a name on invoices is, or that it is none.
public struct InvoiceDecision: Sendable, Hashable {
    public var id: ID<InvoiceDecision>
    /// nil for none of them.
    public var supplier: LinkedSupplier?
    public var note: String
    public var decidedAt: Timestamp
    /// The name of whoever said so.
    public var by: String?
    /// Set where it was taken back.
    public var undoneAt: Timestamp?
    public var undoneBy: String?
}
