import Access
import Storage
import Suppliers

/// The suppliers of the register with their latest status, merged records aside.
struct LivingWageSearch {
    let organisation: ID<Organisation>
    let today: Day

    private var source: SQL {
        """
         FROM supplier LEFT JOIN living_wage ON living_wage.id = (
            SELECT MAX(latest.id) FROM living_wage latest WHERE latest.organisation_id = \(organisation)
                AND (latest.supplier_id = supplier.id OR latest.supplier_id IN (
                    SELECT absorbed.id FROM supplier absorbed WHERE absorbed.organisation_id = \(organisation)
                        AND absorbed.merged_into = supplier.id)))\(EvidenceColumns.join("living_wage"))
        WHERE supplier.organisation_id = \(organisation) AND supplier.merged_into IS NULL
        """
    }

    private var isExpired: SQL { "(living_wage.expires_on IS NOT NULL AND living_wage.expires_on < \(today))" }

    private func condition(_ query: LivingWageQuery) -> SQL {
        var condition = source
        condition += SharedSQL.suppliers(named: query.words)
        switch query.filter {
        case .everything: break
        case .unknown: condition += " AND living_wage.id IS NULL"
        case .expired: condition += " AND \(isExpired)"
        case .state(let state): condition += " AND living_wage.state = \(state) AND NOT \(isExpired)"
        }
        return condition
    }

    func page(_ query: LivingWageQuery, in transaction: any Transaction) throws -> Page<SupplierLivingWage> {
        let condition = condition(query)
        return Page(
            items: try rows(condition, query.page.sql, in: transaction),
            total: try transaction.count("SELECT COUNT(*)" + condition), number: query.page.number,
            size: query.page.size)
    }

    /// Every one that the query finds, at most `most`.
    func everything(
        _ query: LivingWageQuery, most: Int, in transaction: any Transaction
    ) throws -> [SupplierLivingWage] {
        try rows(condition(query), " LIMIT \(most)", in: transaction)
    }

    private func rows(_ condition: SQL, _ end: SQL, in transaction: any Transaction) throws -> [SupplierLivingWage] {
        try transaction.query(
            "SELECT supplier.id, supplier.name, supplier.spend_minor, \(LivingWageRecords.columns)" + condition
                + " ORDER BY supplier.spend_minor DESC NULLS LAST, supplier.name_order, supplier.id" + end
        ) { row in
            SupplierLivingWage(
                supplier: row.id(0), name: row.text(1),
                yearlySpend: row.optionalInteger(2).map { Money(minorUnits: $0, currency: "GBP") },
                status: row.optionalText(3) == nil ? nil : LivingWageRecords.status(row, from: 3))
        }
    }

    func counts(in transaction: any Transaction) throws -> LivingWageCounts {
        var counts = LivingWageCounts()
        try transaction.each(
            "SELECT state, expired, COUNT(*) FROM (SELECT living_wage.state AS state, CASE WHEN \(isExpired) THEN 1 "
                + "ELSE 0 END AS expired" + source + ") found GROUP BY state, expired"
        ) { row in
            let count = Int(row.integer(2))
            counts.suppliers += count
            if row.optionalText(0) == nil {
                counts.unknown += count
            } else if row.boolean(1) {
                counts.expired += count
            } else if let state: LivingWageState = row.code(0) {
                counts.byState[state, default: 0] += count
            }
        }
        return counts
    }
}
