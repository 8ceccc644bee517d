import Access
import Storage

/// Sums over the ledger.
enum SpendRecords {
    static func byTier(
        of organisation: ID<Organisation>, today: Day, in transaction: any Transaction
    ) throws -> SpendByTier {
        var lines: [RiskTier: SpendByTier.Line] = [:]
        try transaction.each(
            """
            SELECT tier, SUM(spend_minor), COUNT(*), SUM(CASE WHEN spend_minor IS NULL THEN 1 ELSE 0 END)
            FROM supplier WHERE organisation_id = \(organisation) AND merged_into IS NULL GROUP BY tier
            """
        ) { row in
            guard let tier: RiskTier = row.code(0) else { return }
            lines[tier] = SpendByTier.Line(
                tier: tier, spend: Money(minorUnits: row.integer(1), currency: "GBP"), suppliers: Int(row.integer(2)),
                withoutSpend: Int(row.integer(3)))
        }
        let all = [RiskTier.high, .medium, .low, .unknown].map { tier in
            lines[tier]
                ?? SpendByTier.Line(
                    tier: tier, spend: Money(minorUnits: 0, currency: "GBP"), suppliers: 0, withoutSpend: 0)
        }
        return SpendByTier(lines: all, ledgerEnd: try ledgerEnd(of: organisation, today: today, in: transaction))
    }

    /// The day of the latest payment up to today: a mistyped day in years to come must not move the year that is counted.
    static func ledgerEnd(
        of organisation: ID<Organisation>, today: Day, in transaction: any Transaction
    ) throws -> Day? {
        try transaction.first(
            """
            SELECT MAX(paid_on) FROM payment
            WHERE organisation_id = \(organisation) AND paid_on <= \(today.description)
            """
        ) { $0.optionalText(0).flatMap { Day($0) } } ?? nil
    }

    /// How many of a supplier's payments stand on its page.
    static let shownPayments = 12

    static func payments(to supplier: ID<Supplier>, in transaction: any Transaction) throws -> PaymentSummary {
        let all = try transaction.query(
            """
            SELECT id, amount_minor, currency, paid_on, invoiced_on, category, reference FROM payment
            WHERE supplier_id = \(supplier) ORDER BY paid_on DESC NULLS LAST, id
            """
        ) { row in
            Payment(
                id: row.id(0), amount: Money(minorUnits: row.integer(1), currency: row.text(2)),
                paidOn: row.optionalText(3).flatMap { Day($0) }, invoicedOn: row.optionalText(4).flatMap { Day($0) },
                category: row.optionalText(5), reference: row.optionalText(6))
        }
        let days = all.compactMap(\.paidOn)
        let spans = all.compactMap { payment in
            payment.paidOn.flatMap { paid in
                payment.invoicedOn.map { paid.daysSince1970 - $0.daysSince1970 }
            }
        }
        let foreign = Dictionary(grouping: all.filter { $0.amount.currency != "GBP" }, by: \.amount.currency)
            .map { Money(minorUnits: $1.reduce(0) { $0 + $1.amount.minorUnits }, currency: $0) }
        return PaymentSummary(
            count: all.count, first: days.min(), last: days.max(), late: spans.count { $0 > 30 }, dated: spans.count,
            latest: Array(all.prefix(shownPayments)), otherCurrencies: foreign.sorted { $0.currency < $1.currency })
    }
}
