public import Storage

/// One table of invoices that was loaded.
public struct InvoiceImport: Sendable, Hashable {
    public var id: ID<InvoiceImport>
    /// The file's name, without folders.
    public var fileName: String
    public var rows: Int
    public var added: Int
    /// Invoices known before whose payment or dispute is told anew.
    public var changed: Int
    /// Invoices that the table tells as they were known.
    public var known: Int
    /// Credit notes, which are no payments, and rows with a fault.
    public var leftOut: Int
    public var importedAt: Timestamp
    public var by: String?
}
