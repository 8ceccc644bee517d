import Access
import Storage
import Suppliers

/// The table `business`.
enum BusinessRecords {
    private static let columns: SQL = """
        SELECT id, name, folded, country, category, company_number, supplier_id, knowledge, merged_into, created_at,
            changed_at FROM business
        """

    static func insert(
        _ facts: FactsRule.Checked, id: ID<Business>, folded: String, supplier: ID<Supplier>? = nil,
        of organisation: ID<Organisation>, at now: Timestamp, in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO business (id, organisation_id, name, folded, country, category, company_number, supplier_id,
                knowledge, created_at, changed_at)
            VALUES (\(id), \(organisation), \(facts.name), \(folded), \(facts.country), \(facts.category),
                \(facts.companyNumber), \(supplier), \(SupplierKnowledge.unsaid), \(now), \(now))
            """)
    }

    static func change(
        _ id: ID<Business>, to facts: FactsRule.Checked, folded: String, at now: Timestamp,
        in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            UPDATE business SET name = \(facts.name), folded = \(folded), country = \(facts.country),
                category = \(facts.category), company_number = \(facts.companyNumber), changed_at = \(now)
            WHERE id = \(id)
            """)
    }

    static func setKnowledge(
        _ knowledge: SupplierKnowledge, of id: ID<Business>, at now: Timestamp, in transaction: any Transaction
    ) throws {
        try transaction.execute(
            "UPDATE business SET knowledge = \(knowledge), changed_at = \(now) WHERE id = \(id)")
    }

    static func merge(_ id: ID<Business>, into other: ID<Business>?, in transaction: any Transaction) throws {
        try transaction.execute("UPDATE business SET merged_into = \(other) WHERE id = \(id)")
    }

    /// - Throws: `SupplyChainsError` `.notFound`, for another organisation's too.
    static func business(
        _ id: ID<Business>, of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> StoredBusiness {
        let found = try transaction.first(
            columns + " WHERE id = \(id) AND organisation_id = \(organisation)", business)
        guard let found else { throw SupplyChainsError(.notFound) }
        return found
    }

    static func business(
        of supplier: ID<Supplier>, organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> ID<Business>? {
        try transaction.first(
            "SELECT id FROM business WHERE supplier_id = \(supplier) AND organisation_id = \(organisation)"
        ) { $0.id(0) }
    }

    static func all(of organisation: ID<Organisation>, in transaction: any Transaction) throws -> [StoredBusiness] {
        try transaction.query(columns + " WHERE organisation_id = \(organisation) ORDER BY id", business)
    }

    private static func business(_ row: any Row) -> StoredBusiness {
        StoredBusiness(
            id: row.id(0), name: row.text(1), folded: row.text(2), country: row.optionalText(3),
            category: row.optionalText(4), companyNumber: row.optionalText(5), supplier: row.optionalID(6),
            knowledge: row.code(7) ?? .unsaid, mergedInto: row.optionalID(8), createdAt: row.timestamp(9),
            changedAt: row.timestamp(10))
    }
}
