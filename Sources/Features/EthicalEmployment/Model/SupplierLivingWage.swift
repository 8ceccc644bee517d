public import Storage
public import Suppliers

/// One supplier of the register with its latest living-wage status.
public struct SupplierLivingWage: Sendable, Hashable {
    public var supplier: ID<Supplier>
    public var name: String
    /// In pounds and pence; nil where unknown, which is not zero.
    public var yearlySpend: Money?
    /// nil where nothing was ever found out.
    public var status: LivingWageStatus?
}
