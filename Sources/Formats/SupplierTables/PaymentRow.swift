/// One line of a purchase ledger.
public struct PaymentRow: Sendable, Codable, Hashable {
    /// The line of the file, from 1.
    public var line: Int
    public var supplier: String
    public var supplierIdentifier: String?
    /// The number at Companies House in eight characters.
    public var companyNumber: String?
    /// What was paid; below zero for a credit.
    public var amount: TableAmount
    /// The day of the entry, `2025-04-30`.
    public var date: String?
    public var category: String?
    public var description: String?
    public var invoiceDate: String?
    public var paidDate: String?
    public var reference: String?
}
