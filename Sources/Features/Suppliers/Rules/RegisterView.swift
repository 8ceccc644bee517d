import NameMatching
import Storage

/// What recognising a business needs to know of the register. Merged records are not in it.
protocol RegisterView {
    /// The record with this number; where several have it, the one that had it first.
    func holder(of identifier: SupplierIdentifier) throws -> ID<Supplier>?

    /// Every record with an address at a postcode, each once.
    /// - Parameter postcode: as `SupplierResolver.canonical(postcode:)` writes it.
    func neighbours(at postcode: String) throws -> [RegisterNeighbour]

    /// Records with a name of this registered key; two are enough to know that it is not the only one.
    func holders(ofRegisteredKey key: String) throws -> [ID<Supplier>]

    /// Records that the organisation's own books give a name of these words; two are enough.
    func holders(ofOwnName words: String) throws -> [ID<Supplier>]

    /// Records that notices of a contracting process named before, with the name they gave.
    func suppliers(ofProcess ocid: String) throws -> [AwardSupplier]

    func identifiers(of id: ID<Supplier>) throws -> [SupplierIdentifier]

    /// As they were written.
    func postcodes(of id: ID<Supplier>) throws -> [String]
}
