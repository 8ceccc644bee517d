import Access
import Storage

/// What the contracts of an organisation say of their buyers.
enum BuyerRecords {
    /// What counts of an award: it stands, as far as anybody tells.
    private static let stands: SQL = "COALESCE(award.status, 'active') = 'active'"
    /// Pounds that are no placeholder, and no slip of the pen that would outweigh everything else.
    private static let value: SQL = """
        CASE WHEN award.currency = 'GBP' AND award.value_minor BETWEEN 100 AND 100000000000000
            THEN award.value_minor END
        """

    /// Every buyer, spellings of one name taken together.
    static func buyers(of organisation: ID<Organisation>, in transaction: any Transaction) throws -> [Buyer] {
        var buyers: [BuyerName: Buyer] = [:]
        try transaction.each(
            """
            SELECT buyer, COUNT(*), SUM(CASE WHEN tier = \(RiskTier.high) THEN 1 ELSE 0 END), MAX(published_on)
            FROM contract WHERE organisation_id = \(organisation) AND buyer <> '' GROUP BY buyer ORDER BY 2 DESC, buyer
            """
        ) { row in
            // The spelling of most contracts comes first, and stays.
            var buyer = buyers[BuyerName(row.text(0))] ?? none(row.text(0))
            buyer.contracts += Int(row.integer(1))
            buyer.highTier += Int(row.integer(2))
            buyer.latest = [buyer.latest, row.optionalText(3).flatMap { Day($0) }].compactMap { $0 }.max()
            buyers[BuyerName(row.text(0))] = buyer
        }
        try transaction.each(
            """
            SELECT contract.buyer, COUNT(*), SUM(\(value)) FROM award JOIN contract ON contract.id = award.contract_id
            WHERE contract.organisation_id = \(organisation) AND \(stands) GROUP BY contract.buyer
            """
        ) { row in
            buyers[BuyerName(row.text(0))]?.awards += Int(row.integer(1))
            buyers[BuyerName(row.text(0))]?.value.minorUnits += row.optionalInteger(2) ?? 0
        }
        var suppliers: [BuyerName: Set<String>] = [:]
        try transaction.each(
            """
            SELECT DISTINCT contract.buyer, COALESCE(supplier.merged_into, supplier.id) FROM award
            JOIN contract ON contract.id = award.contract_id
            JOIN award_supplier ON award_supplier.award_id = award.id
            JOIN supplier ON supplier.id = award_supplier.supplier_id
            WHERE contract.organisation_id = \(organisation) AND \(stands)
            """
        ) { row in suppliers[BuyerName(row.text(0)), default: []].insert(row.text(1)) }
        for (name, found) in suppliers { buyers[name]?.suppliers = found.count }
        return Array(buyers.values)
    }

    private static func none(_ name: String) -> Buyer {
        Buyer(
            name: name, contracts: 0, highTier: 0, suppliers: 0, awards: 0, value: Money(minorUnits: 0, currency: "GBP")
        )
    }

    /// How contracts spell the name of a buyer; none where no contract names it.
    static func spellings(
        of key: String, _ organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> [String] {
        try transaction.query(
            "SELECT DISTINCT buyer FROM contract WHERE organisation_id = \(organisation) AND buyer <> '' ORDER BY buyer"
        ) { $0.text(0) }.filter { BuyerName($0).key == key }
    }

    /// Every supplier of every award that stands of a buyer.
    static func parts(
        _ spellings: [String], of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> [BuyerRule.Part] {
        try transaction.query(
            """
            SELECT award.id, \(value), kept.id, kept.name FROM award JOIN contract ON contract.id = award.contract_id
            JOIN award_supplier ON award_supplier.award_id = award.id
            JOIN supplier ON supplier.id = award_supplier.supplier_id
            JOIN supplier kept ON kept.id = COALESCE(supplier.merged_into, supplier.id)
            WHERE contract.organisation_id = \(organisation) AND \(stands)
                AND contract.buyer IN \(SQL.list(spellings)) ORDER BY award.id, award_supplier.id
            """
        ) { row in
            BuyerRule.Part(
                award: row.text(0), value: row.optionalInteger(1), supplier: row.id(2), name: row.text(3))
        }
    }

    static func contracts(
        _ spellings: [String], _ page: PageRequest, of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> Page<Contract> {
        let condition: SQL = """
             FROM contract WHERE organisation_id = \(organisation) AND buyer IN \(SQL.list(spellings))
            """
        let order: SQL = " ORDER BY tier_rank DESC, points DESC, published_on DESC NULLS LAST, id"
        let contracts = try transaction.query(
            ContractRecords.columns + condition + order + page.sql, ContractRecords.contract)
        return Page(
            items: try ContractRecords.withAwards(contracts, in: transaction),
            total: try transaction.count("SELECT COUNT(*)" + condition), number: page.number, size: page.size)
    }
}
