import Access
import NameMatching
import Storage

/// Enters named businesses into the register during one import: finds or makes the record, adds what is new about it.
/// Lives for one import; each batch
/// lends it a transaction.
struct RegisterWriter: Sendable {
    private(set) var resolver: SupplierResolver
    private(set) var added: [ID<Supplier>] = []
    private(set) var touched: Set<ID<Supplier>> = []
    private(set) var linked: Set<ID<Supplier>> = []
    private let organisation: ID<Organisation>
    private let matcher: NameMatcher
    private let now: Timestamp

    init(register: [SupplierIdentity], organisation: ID<Organisation>, matcher: NameMatcher, now: Timestamp) {
        resolver = SupplierResolver(register, matcher: matcher)
        self.organisation = organisation
        self.matcher = matcher
        self.now = now
    }

    /// The record of the business, made where there is none.
    mutating func enter(_ party: NamedParty, in transaction: any Transaction) throws -> ID<Supplier> {
        let id: ID<Supplier>
        var isNew = false
        switch resolver.resolve(party) {
        case .known(let known, _):
            id = known
            linked.insert(known)
        case .new:
            id = try insert(party, in: transaction)
            isNew = true
        }
        touched.insert(id)
        try addDetails(of: party, to: id, isNew: isNew, in: transaction)
        return id
    }

    private mutating func insert(_ party: NamedParty, in transaction: any Transaction) throws -> ID<Supplier> {
        let id = ID<Supplier>.new(at: now)
        let name = matcher.split(party.name, schema: party.schema).first?.text ?? party.name
        try transaction.execute(
            """
            INSERT INTO supplier (id, organisation_id, name, name_order, schema, country, website, sector, tier, tier_rank,
                spend_source, contract_count, award_count, open_hits, confirmed_hits, created_at, changed_at)
            VALUES (\(id), \(organisation), \(name), \(matcher.fold(name)), \(party.schema), \(party.address.country),
                \(party.website), \(Sector.unknown), \(RiskTier.unknown), \(RiskTier.unknown.rank),
                \(SupplierSpend.Source.unknown), 0, 0, 0, 0, \(now), \(now))
            """)
        resolver.add(id, schema: party.schema)
        added.append(id)
        return id
    }

    private mutating func addDetails(
        of party: NamedParty, to id: ID<Supplier>, isNew: Bool, in transaction: any Transaction
    ) throws {
        var changed = false
        for (place, text) in ([party.name] + party.otherNames).enumerated() {
            for name in matcher.split(text, schema: party.schema) {
                let kind = isNew && place == 0 || name.kind != .primary ? name.kind : .alias
                guard resolver.note(name.text, kind: kind, source: party.source, of: id) else { continue }
                changed = true
                try transaction.execute(
                    """
                    INSERT INTO supplier_name (id, supplier_id, text, folded, kind, source)
                    VALUES (\(ID<SupplierName>.new(at: now)), \(id), \(name.text), \(matcher.fold(name.text)),
                        \(Int(kind.rawValue)), \(party.source))
                    """)
            }
        }
        for identifier in party.identifiers where resolver.note(identifier, of: id) {
            changed = true
            try transaction.execute(
                """
                INSERT INTO supplier_identifier (id, supplier_id, scheme, value, source)
                VALUES (\(ID<SupplierIdentifier>.new(at: now)), \(id), \(identifier.scheme), \(identifier.value),
                    \(party.source))
                """)
        }
        let address = party.address
        if resolver.note(address, of: id) {
            changed = true
            try transaction.execute(
                """
                INSERT INTO supplier_address (id, supplier_id, street, locality, region, postcode, country, source)
                VALUES (\(ID<SupplierAddress>.new(at: now)), \(id), \(address.street), \(address.locality),
                    \(address.region), \(address.postcode), \(address.country), \(party.source))
                """)
        }
        for role in party.roles where resolver.note(role: role, of: id) {
            try transaction.execute(
                """
                INSERT INTO supplier_role (id, supplier_id, role)
                SELECT \(ID<NamedParty>.new(at: now)), \(id), \(role)
                WHERE NOT EXISTS (SELECT 1 FROM supplier_role WHERE supplier_id = \(id) AND role = \(role))
                """)
        }
        if changed, !isNew {
            try transaction.execute(
                """
                UPDATE supplier SET changed_at = \(now), country = COALESCE(country, \(address.country)),
                    website = COALESCE(website, \(party.website)) WHERE id = \(id)
                """)
        }
    }
}
