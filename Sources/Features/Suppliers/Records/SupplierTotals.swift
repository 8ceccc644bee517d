import Access
import Storage

/// Keeps what is counted and judged per supplier in step with the awards and payments under it: counts, yearly spend,
/// sector and tier.
enum SupplierTotals {
    /// The most suppliers that are refreshed in one transaction.
    static let most = 400

    /// - Parameter suppliers: whose totals may have changed, at most `most`, all of the organisation.
    static func refresh(
        _ suppliers: [ID<Supplier>], of organisation: ID<Organisation>, today: Day, in transaction: any Transaction
    ) throws {
        guard !suppliers.isEmpty else { return }
        let chosen: SQL = "id IN " + SQL.list(suppliers)
        try countContracts(chosen, in: transaction)
        try addUpSpend(chosen, of: organisation, today: today, in: transaction)
        try judge(chosen, in: transaction)
    }

    private static func countContracts(_ chosen: SQL, in transaction: any Transaction) throws {
        try transaction.execute(
            """
            UPDATE supplier SET
                award_count = (SELECT COUNT(DISTINCT award_id) FROM award_supplier WHERE supplier_id = supplier.id),
                contract_count = (SELECT COUNT(DISTINCT award.contract_id) FROM award_supplier
                    JOIN award ON award.id = award_supplier.award_id WHERE supplier_id = supplier.id)
            WHERE
            """ + " " + chosen)
    }

    /// The payments of the twelve months up to the latest of the organisation; else what a list stated; else unknown.
    private static func addUpSpend(
        _ chosen: SQL, of organisation: ID<Organisation>, today: Day, in transaction: any Transaction
    ) throws {
        let end = try SpendRecords.ledgerEnd(of: organisation, today: today, in: transaction) ?? today
        let start = end.adding(days: -365)
        try transaction.execute(
            """
            UPDATE supplier SET spend_minor = (SELECT SUM(amount_minor) FROM payment
                    WHERE supplier_id = supplier.id AND currency = 'GBP' 
                        AND (paid_on IS NULL OR (paid_on > \(start.description) AND paid_on <= \(end.description))))
            WHERE
            """ + " " + chosen)
        try transaction.execute(
            """
            UPDATE supplier SET spend_source = CASE WHEN spend_minor IS NOT NULL THEN \(SupplierSpend.Source.ledger)
                    WHEN stated_spend_minor IS NOT NULL THEN \(SupplierSpend.Source.stated)
                    ELSE \(SupplierSpend.Source.unknown) END,
                spend_minor = COALESCE(spend_minor, stated_spend_minor)
            WHERE
            """ + " " + chosen)
    }

    /// What one supplier is judged by.
    private struct Basis {
        var country: String?
        var categories: [String] = []
        var purchases: [(cpv: [String], tier: RiskTier)] = []
    }

    private static func judge(_ chosen: SQL, in transaction: any Transaction) throws {
        var bases: [ID<Supplier>: Basis] = [:]
        try transaction.each("SELECT id, country, stated_sector FROM supplier WHERE " + chosen) { row in
            bases[row.id(0)] = Basis(country: row.optionalText(1), categories: row.optionalText(2).map { [$0] } ?? [])
        }
        let suppliers: SQL = "(SELECT id FROM supplier WHERE " + chosen + ")"
        try transaction.each(
            """
            SELECT DISTINCT supplier_id, category FROM payment
            WHERE category IS NOT NULL AND supplier_id IN
            """ + " " + suppliers
        ) { row in bases[row.id(0)]?.categories.append(row.text(1)) }
        try transaction.each(
            """
            SELECT DISTINCT award_supplier.supplier_id, contract.id, contract.cpv, contract.tier FROM contract
            JOIN award ON award.contract_id = contract.id JOIN award_supplier ON award_supplier.award_id = award.id
            WHERE award_supplier.supplier_id IN
            """ + " " + suppliers
        ) { row in
            let cpv = row.text(2).split(separator: " ").map(String.init)
            bases[row.id(0)]?.purchases.append((cpv, row.code(3) ?? .unknown))
        }
        var judged = CategoryJudgement()
        for (supplier, basis) in bases {
            let categoryTiers = basis.categories.map { judged.tier(of: $0, country: basis.country) }
            let tier = (basis.purchases.map(\.tier) + categoryTiers).max() ?? .unknown
            let sector = SectorRule.sector(cpv: basis.purchases.map(\.cpv), categories: basis.categories)
            try transaction.execute(
                """
                UPDATE supplier SET tier = \(tier), tier_rank = \(tier.rank), sector = \(sector)
                WHERE id = \(supplier) AND (tier <> \(tier) OR sector <> \(sector))
                """)
        }
    }
}

/// Remembers what was judged of a category and country: ledgers repeat few categories over many suppliers.
private struct CategoryJudgement {
    private var tiers: [String: RiskTier] = [:]

    mutating func tier(of category: String, country: String?) -> RiskTier {
        let key = (country ?? "") + "\u{1F}" + category
        if let known = tiers[key] { return known }
        let tier = ContractRisk.assess(categories: [category], countries: country.map { [$0] } ?? [])?.tier ?? .unknown
        tiers[key] = tier
        return tier
    }
}
