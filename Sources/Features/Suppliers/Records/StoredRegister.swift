import Access
import Storage

/// The register of one organisation as it stands in a transaction.
struct StoredRegister: RegisterView {
    let organisation: ID<Organisation>
    let transaction: any Transaction

    func holder(of identifier: SupplierIdentifier) throws -> ID<Supplier>? {
        try transaction.first(
            """
            SELECT supplier_id FROM supplier_identifier JOIN supplier ON supplier.id = supplier_identifier.supplier_id
            WHERE value = \(identifier.value) AND scheme = \(identifier.scheme)
                AND organisation_id = \(organisation) AND merged_into IS NULL
            ORDER BY supplier_identifier.id LIMIT 1
            """
        ) { $0.id(0) }
    }

    func namesAt(postcode: String) throws -> [(supplier: ID<Supplier>, words: String)] {
        try transaction.query(
            """
            SELECT supplier_name.supplier_id, folded, registered_key FROM supplier_address
            JOIN supplier_name ON supplier_name.supplier_id = supplier_address.supplier_id
            JOIN supplier ON supplier.id = supplier_address.supplier_id
            WHERE postcode_key = \(postcode) AND organisation_id = \(organisation) AND merged_into IS NULL
            """
        ) { ($0.id(0), PartyName.words(folded: $0.text(1), registered: $0.optionalText(2))) }
    }

    func holders(ofRegisteredKey key: String) throws -> [ID<Supplier>] {
        try holders("registered_key = \(key)")
    }

    func holders(ofOwnName words: String) throws -> [ID<Supplier>] {
        try holders("folded = \(words) AND source IN " + SQL.list(SupplierResolver.ownBooks))
    }

    func identity(_ id: ID<Supplier>) throws -> SupplierIdentity {
        try SupplierRecords.identity(id, of: organisation, in: transaction)
    }

    private func holders(_ condition: SQL) throws -> [ID<Supplier>] {
        try transaction.query(
            "SELECT DISTINCT supplier_id FROM supplier_name JOIN supplier ON supplier.id = supplier_id WHERE "
                + condition
                + " AND organisation_id = \(organisation) AND merged_into IS NULL LIMIT 2"
        ) { $0.id(0) }
    }
}
