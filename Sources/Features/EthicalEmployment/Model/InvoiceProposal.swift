public import NameMatching
public import Storage
public import Suppliers

/// A supplier that a name on invoices may be: a question for a person.
public struct InvoiceProposal: Sendable, Hashable {
    public var supplier: ID<Supplier>
    public var name: String
    /// A number that a register gave it.
    public var number: String?
    /// Where it is, in one line.
    public var place: String?
    /// In pounds and pence; nil where unknown, which is not zero.
    public var yearlySpend: Money?
    /// Whether it has exactly this name, but for case and accents.
    public var isExact: Bool
    /// What speaks for and against.
    public var comparison: Comparison
}
