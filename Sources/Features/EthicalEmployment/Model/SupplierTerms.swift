public import Storage
public import Suppliers

/// One supplier of the register with what was recorded of its terms of work.
public struct SupplierTerms: Sendable, Hashable {
    public var supplier: ID<Supplier>
    public var name: String
    /// In pounds and pence; nil where unknown, which is not zero.
    public var yearlySpend: Money?
    /// The latest record on each question; a question without one is not answered.
    public var answers: [WorkQuestion: WorkAnswer]
}
