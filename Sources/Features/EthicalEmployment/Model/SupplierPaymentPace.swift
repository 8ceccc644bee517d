public import Storage
public import Suppliers

/// How quickly the organisation pays a supplier, by the invoices whose names people have linked to it.
public struct SupplierPaymentPace: Sendable, Hashable {
    public var supplier: ID<Supplier>
    /// The names that are linked to it.
    public var names: [String]
    public var pace: PaymentPace
    /// The latest quarter in which it was paid.
    public var latest: PaymentFigures?
    /// When invoices were last loaded.
    public var loadedAt: Timestamp?
}
