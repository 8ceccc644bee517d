import Access
import NameMatching
import Storage

/// Rows of the table `supplier` and of the names, numbers and addresses under it.
enum SupplierRecords {
    static let columns: SQL = """
        SELECT id, name, schema, country, website, sector, tier, spend_minor, spend_source, contract_count, award_count,
            open_hits, confirmed_hits, merged_into, created_at, changed_at
        """

    static func supplier(_ row: any Row) -> Supplier {
        let yearly = row.optionalInteger(7).map { Money(minorUnits: $0, currency: "GBP") }
        return Supplier(
            id: row.id(0), name: row.text(1), schema: row.code(2) ?? .organization, country: row.optionalText(3),
            website: row.optionalText(4), sector: row.code(5) ?? .unknown, tier: row.code(6) ?? .unknown,
            spend: SupplierSpend(yearly: yearly, source: row.code(8) ?? .unknown),
            contractCount: Int(row.integer(9)), awardCount: Int(row.integer(10)),
            attention: SupplierAttention(open: Int(row.integer(11)), confirmed: Int(row.integer(12))),
            mergedInto: row.optionalID(13), createdAt: row.timestamp(14), changedAt: row.timestamp(15))
    }

    /// - Throws: `SuppliersError` with code `.notFound` also where it is another organisation's.
    static func supplier(
        _ id: ID<Supplier>, of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> Supplier {
        let found = try transaction.first(
            columns + " FROM supplier WHERE id = \(id) AND organisation_id = \(organisation)", supplier)
        guard let found else { throw SuppliersError(.notFound) }
        return found
    }

    /// The identities of the suppliers that `condition` chooses (a piece of SQL on `supplier`), in order of identifier.
    static func identities(where condition: SQL, in transaction: any Transaction) throws -> [SupplierIdentity] {
        var identities = try transaction.query(
            "SELECT id, schema, country FROM supplier WHERE " + condition + " ORDER BY id"
        ) { row in
            SupplierIdentity(
                id: row.id(0), schema: row.code(1) ?? .organization, names: [], identifiers: [], addresses: [],
                countries: row.optionalText(2).map { [$0] } ?? [])
        }
        var places: [ID<Supplier>: Int] = [:]
        for (place, identity) in identities.enumerated() { places[identity.id] = place }
        let chosen: SQL = " WHERE supplier_id IN (SELECT id FROM supplier WHERE " + condition + ") ORDER BY id"
        try transaction.each("SELECT supplier_id, text, kind, source FROM supplier_name" + chosen) { row in
            guard let place = places[row.id(0)] else { return }
            let kind = NameKind(rawValue: UInt8(row.integer(2))) ?? .alias
            identities[place].names.append(SupplierName(text: row.text(1), kind: kind, source: row.text(3)))
        }
        try transaction.each("SELECT supplier_id, scheme, value FROM supplier_identifier" + chosen) { row in
            guard let place = places[row.id(0)] else { return }
            identities[place].identifiers.append(SupplierIdentifier(scheme: row.text(1), value: row.text(2)))
        }
        try transaction.each(
            "SELECT supplier_id, street, locality, region, postcode, country FROM supplier_address" + chosen
        ) { row in
            guard let place = places[row.id(0)] else { return }
            let address = SupplierAddress(
                street: row.optionalText(1), locality: row.optionalText(2), region: row.optionalText(3),
                postcode: row.optionalText(4), country: row.optionalText(5))
            identities[place].addresses.append(address)
            if let country = address.country, !identities[place].countries.contains(country) {
                identities[place].countries.append(country)
            }
        }
        return identities
    }

    static func identity(
        _ id: ID<Supplier>, of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> SupplierIdentity {
        let found = try identities(where: "id = \(id) AND organisation_id = \(organisation)", in: transaction).first
        guard let found else { throw SuppliersError(.notFound) }
        return found
    }
}
