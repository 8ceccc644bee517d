public import Storage

/// A name that stands on invoices, however it is written, with how quickly they were paid.
public struct InvoiceName: Sendable, Hashable {
    /// What is known of who it is.
    public enum State: String, Sendable, CaseIterable {
        /// A person said which supplier it is.
        case linked
        /// Nobody has said anything yet; there are suppliers that it may be.
        case proposed
        /// Nobody has said anything yet; no supplier has a name like it.
        case unproposed
        /// A person said that it is none of the register.
        case apart
    }

    public var id: ID<InvoiceName>
    /// As it was first written.
    public var name: String
    public var state: State
    /// nil unless linked.
    public var supplier: LinkedSupplier?
    public var pace: PaymentPace
}
