public import Storage
public import Suppliers

/// A supplier of the register that a name was linked to; where its record was merged into another, that one.
public struct LinkedSupplier: Sendable, Hashable {
    public var id: ID<Supplier>
    public var name: String
}
