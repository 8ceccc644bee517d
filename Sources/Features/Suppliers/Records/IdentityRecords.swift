import Access
import NameMatching
import Storage

/// Writes what a source tells of who a business is: rows of `supplier` and of the names, numbers, addresses and roles
/// under it, each once.
enum IdentityRecords {
    /// Makes a record.
    static func insert(
        _ party: NamedParty, names: [PartyName], as id: ID<Supplier>, of organisation: ID<Organisation>,
        at now: Timestamp, in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO supplier (id, organisation_id, name, name_order, schema, country, website, sector, tier, tier_rank,
                spend_source, contract_count, award_count, open_hits, confirmed_hits, created_at, changed_at)
            VALUES (\(id), \(organisation), \(names.first?.text ?? party.name), \(names.first?.folded ?? ""),
                \(party.schema), \(party.address.country), \(party.website), \(Sector.unknown), \(RiskTier.unknown),
                \(RiskTier.unknown.rank), \(SupplierSpend.Source.unknown), 0, 0, 0, 0, \(now), \(now))
            """)
        var written: Set<String> = []
        for name in names where written.insert(name.text).inserted {
            try insert(name, kind: name.kind, of: id, from: party.source, at: now, in: transaction)
        }
        for identifier in Set(party.identifiers) {
            try insert(identifier, of: id, from: party.source, at: now, in: transaction)
        }
        if !party.address.isEmpty { try insert(party.address, of: id, from: party.source, at: now, in: transaction) }
        for role in Set(party.roles) { try insert(role: role, of: id, at: now, in: transaction) }
    }

    /// Adds to a record what it does not have yet.
    static func add(
        _ party: NamedParty, names: [PartyName], to id: ID<Supplier>, at now: Timestamp, in transaction: any Transaction
    ) throws {
        var changed = false
        for name in names {
            let sources = try transaction.query(
                "SELECT source FROM supplier_name WHERE supplier_id = \(id) AND text = \(name.text)"
            ) { $0.text(0) }
            guard !sources.contains(party.source) else { continue }
            if sources.isEmpty { changed = true }
            let kind = name.kind == .primary ? .alias : name.kind
            try insert(name, kind: kind, of: id, from: party.source, at: now, in: transaction)
        }
        for identifier in party.identifiers {
            let known = try transaction.count(
                """
                SELECT COUNT(*) FROM supplier_identifier
                WHERE supplier_id = \(id) AND scheme = \(identifier.scheme) AND value = \(identifier.value)
                """)
            guard known == 0 else { continue }
            changed = true
            try insert(identifier, of: id, from: party.source, at: now, in: transaction)
        }
        let address = party.address
        if !address.isEmpty, try !has(address, id, in: transaction) {
            changed = true
            try insert(address, of: id, from: party.source, at: now, in: transaction)
        }
        for role in party.roles { try insert(role: role, of: id, at: now, in: transaction) }
        guard changed else { return }
        try transaction.execute(
            """
            UPDATE supplier SET changed_at = \(now), country = COALESCE(country, \(address.country)),
                website = COALESCE(website, \(party.website)) WHERE id = \(id)
            """)
    }

    private static func has(
        _ address: SupplierAddress, _ id: ID<Supplier>, in transaction: any Transaction
    ) throws -> Bool {
        try transaction.count(
            """
            SELECT COUNT(*) FROM supplier_address WHERE supplier_id = \(id)
                AND street IS NOT DISTINCT FROM \(address.street) AND locality IS NOT DISTINCT FROM \(address.locality)
                AND region IS NOT DISTINCT FROM \(address.region) AND postcode IS NOT DISTINCT FROM \(address.postcode)
                AND country IS NOT DISTINCT FROM \(address.country)
            """) > 0
    }

    private static func insert(
        _ name: PartyName, kind: NameKind, of id: ID<Supplier>, from source: String, at now: Timestamp,
        in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO supplier_name (id, supplier_id, text, folded, registered_key, kind, source)
            VALUES (\(ID<SupplierName>.new(at: now)), \(id), \(name.text), \(name.folded), \(name.registered),
                \(Int(kind.rawValue)), \(source))
            """)
    }

    private static func insert(
        _ identifier: SupplierIdentifier, of id: ID<Supplier>, from source: String, at now: Timestamp,
        in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO supplier_identifier (id, supplier_id, scheme, value, source)
            VALUES (\(ID<SupplierIdentifier>.new(at: now)), \(id), \(identifier.scheme), \(identifier.value), \(source))
            """)
    }

    private static func insert(
        _ address: SupplierAddress, of id: ID<Supplier>, from source: String, at now: Timestamp,
        in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO supplier_address (id, supplier_id, street, locality, region, postcode, postcode_key, country, source)
            VALUES (\(ID<SupplierAddress>.new(at: now)), \(id), \(address.street), \(address.locality), \(address.region),
                \(address.postcode), \(SupplierResolver.canonical(postcode: address.postcode)), \(address.country),
                \(source))
            """)
    }

    private static func insert(
        role: String, of id: ID<Supplier>, at now: Timestamp, in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO supplier_role (id, supplier_id, role)
            SELECT \(ID<NamedParty>.new(at: now)), \(id), \(role)
            WHERE NOT EXISTS (SELECT 1 FROM supplier_role WHERE supplier_id = \(id) AND role = \(role))
            """)
    }
}
