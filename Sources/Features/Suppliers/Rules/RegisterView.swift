import Storage

/// What recognising a business needs to know of the register. Merged records are not in it.
protocol RegisterView {
    /// The record with this number; where several have it, the one that had it first.
    func holder(of identifier: SupplierIdentifier) throws -> ID<Supplier>?

    /// The names of every record with an address at a postcode.
    /// - Parameter postcode: as `SupplierResolver.canonical(postcode:)` writes it.
    func namesAt(postcode: String) throws -> [(supplier: ID<Supplier>, words: String)]

    /// Records with a name of this registered key; two are enough to know that it is not the only one.
    func holders(ofRegisteredKey key: String) throws -> [ID<Supplier>]

    /// Records that the organisation's own books give a name of these words; two are enough.
    func holders(ofOwnName words: String) throws -> [ID<Supplier>]

    func identity(_ id: ID<Supplier>) throws -> SupplierIdentity
}
