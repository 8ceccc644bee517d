import Access
import Storage

/// Rows of `contract`, `award` and `award_supplier`.
enum ContractRecords {
    static let columns: SQL = """
        SELECT contract.id, ocid, portal, contract.title, summary, buyer, cpv, contract.value_minor, contract.currency,
            method, method_details, category, contract.status, contract.start_on, contract.end_on, delivery_countries,
            published_on, tier, points, notes
        """

    static func contract(_ row: any Row) -> Contract {
        Contract(
            id: row.id(0), ocid: row.text(1), portal: row.optionalText(2), title: row.text(3), summary: row.text(4),
            buyer: row.text(5), cpv: words(row.text(6)), value: row.money(7, 8), method: row.optionalText(9),
            methodDetails: row.optionalText(10), category: row.optionalText(11), status: row.optionalText(12),
            start: row.optionalText(13).flatMap { Day($0) }, end: row.optionalText(14).flatMap { Day($0) },
            deliveryCountries: words(row.text(15)), published: row.optionalText(16).flatMap { Day($0) },
            tier: row.code(17) ?? .unknown, points: Int(row.integer(18)), notes: row.text(19), awards: [])
    }

    static func contract(
        _ id: ID<Contract>, of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> Contract {
        let condition: SQL = " FROM contract WHERE id = \(id) AND organisation_id = \(organisation)"
        guard let found = try transaction.first(columns + condition, contract) else { throw SuppliersError(.notFound) }
        return try withAwards([found], in: transaction)[0]
    }

    /// The contracts with an award to the supplier, the closest to look at first.
    static func contracts(of supplier: ID<Supplier>, in transaction: any Transaction) throws -> [Contract] {
        let condition: SQL = """
             FROM contract WHERE id IN (SELECT contract_id FROM award
                JOIN award_supplier ON award_supplier.award_id = award.id WHERE supplier_id = \(supplier))
            ORDER BY tier_rank DESC, points DESC, published_on DESC NULLS LAST, id
            """
        return try withAwards(try transaction.query(columns + condition, contract), in: transaction)
    }

    /// Fills in the awards with their suppliers.
    static func withAwards(_ contracts: [Contract], in transaction: any Transaction) throws -> [Contract] {
        var contracts = contracts
        for place in contracts.indices {
            let awards = try transaction.query(
                """
                SELECT id, reference, title, status, awarded_on, value_minor, currency, start_on, end_on FROM award
                WHERE contract_id = \(contracts[place].id) ORDER BY awarded_on NULLS FIRST, reference
                """, award)
            contracts[place].awards = try awards.map { award in
                var award = award
                award.suppliers = try transaction.query(
                    "SELECT supplier_id, name FROM award_supplier WHERE award_id = \(award.id) ORDER BY id"
                ) { AwardSupplier(supplier: $0.id(0), name: $0.text(1)) }
                return award
            }
        }
        return contracts
    }

    /// The countries of the suppliers that the contract was awarded to.
    static func supplierCountries(of contract: ID<Contract>, in transaction: any Transaction) throws -> [String] {
        try transaction.query(
            """
            SELECT DISTINCT supplier.country FROM supplier
            JOIN award_supplier ON award_supplier.supplier_id = supplier.id
            JOIN award ON award.id = award_supplier.award_id
            WHERE award.contract_id = \(contract) AND supplier.country IS NOT NULL ORDER BY supplier.country
            """
        ) { $0.text(0) }
    }

    private static func award(_ row: any Row) -> Award {
        Award(
            id: row.id(0), reference: row.text(1), title: row.text(2), status: row.optionalText(3),
            date: row.optionalText(4).flatMap { Day($0) }, value: row.money(5, 6),
            start: row.optionalText(7).flatMap { Day($0) }, end: row.optionalText(8).flatMap { Day($0) }, suppliers: [])
    }

    private static func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
}
