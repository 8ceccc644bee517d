import Access
import NameMatching
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

    func neighbours(at postcode: String) throws -> [RegisterNeighbour] {
        var neighbours: [RegisterNeighbour] = []
        try transaction.each(
            """
            SELECT supplier.id, schema, text, kind, folded, registered_key FROM supplier
            JOIN supplier_name ON supplier_name.supplier_id = supplier.id
            WHERE organisation_id = \(organisation) AND merged_into IS NULL
                AND supplier.id IN (SELECT supplier_id FROM supplier_address WHERE postcode_key = \(postcode))
            ORDER BY supplier.id
            """
        ) { row in
            let id: ID<Supplier> = row.id(0)
            if neighbours.last?.id != id {
                neighbours.append(RegisterNeighbour(id: id, schema: row.code(1) ?? .organization, names: []))
            }
            neighbours[neighbours.count - 1].names.append(
                PartyName(
                    text: row.text(2), kind: NameKind(rawValue: UInt8(row.integer(3))) ?? .alias, folded: row.text(4),
                    registered: row.optionalText(5)))
        }
        return neighbours
    }

    func holders(ofRegisteredKey key: String) throws -> [ID<Supplier>] {
        try holders("registered_key = \(key)")
    }

    func holders(ofOwnName words: String) throws -> [ID<Supplier>] {
        try holders("folded = \(words) AND source IN " + SQL.list(SupplierResolver.ownBooks))
    }

    func suppliers(ofProcess ocid: String) throws -> [AwardSupplier] {
        try transaction.query(
            """
            SELECT award_supplier.supplier_id, award_supplier.name FROM contract
            JOIN award ON award.contract_id = contract.id JOIN award_supplier ON award_supplier.award_id = award.id
            WHERE contract.organisation_id = \(organisation) AND contract.ocid = \(ocid)
            ORDER BY award_supplier.id
            """
        ) { AwardSupplier(supplier: $0.id(0), name: $0.text(1)) }
    }

    func identifiers(of id: ID<Supplier>) throws -> [SupplierIdentifier] {
        try transaction.query("SELECT scheme, value FROM supplier_identifier WHERE supplier_id = \(id)") { row in
            SupplierIdentifier(scheme: row.text(0), value: row.text(1))
        }
    }

    func postcodes(of id: ID<Supplier>) throws -> [String] {
        try transaction.query(
            "SELECT postcode FROM supplier_address WHERE supplier_id = \(id) AND postcode IS NOT NULL"
        ) { $0.text(0) }
    }

    private func holders(_ condition: SQL) throws -> [ID<Supplier>] {
        try transaction.query(
            "SELECT DISTINCT supplier_id FROM supplier_name JOIN supplier ON supplier.id = supplier_id WHERE "
                + condition
                + " AND organisation_id = \(organisation) AND merged_into IS NULL LIMIT 2"
        ) { $0.id(0) }
    }
}
