import Access
import Storage

/// The table `invoice_name`.
enum InvoiceNameRecords {
    /// How many invoices, and names, are brought up to date within one transaction: other writers go on meanwhile.
    private static let mostInvoices = 2_000
    private static let mostNames = 200

    /// The records of names, by their folded form; made where there are none.
    /// - Parameter names: each as it was written, by its folded form.
    static func enter(
        _ names: [String: String], of organisation: ID<Organisation>, at now: Timestamp,
        in transaction: any Transaction
    ) throws -> [String: ID<InvoiceName>] {
        var found: [String: ID<InvoiceName>] = [:]
        let keys = names.keys.sorted()
        for start in stride(from: 0, to: keys.count, by: 400) {
            let some = Array(keys[start..<min(start + 400, keys.count)])
            try transaction.each(
                """
                SELECT folded, id FROM invoice_name
                WHERE organisation_id = \(organisation) AND folded IN \(SQL.list(some))
                """
            ) { found[$0.text(0)] = $0.id(1) }
        }
        for folded in keys where found[folded] == nil {
            let id = ID<InvoiceName>.new(at: now)
            try transaction.execute(
                """
                INSERT INTO invoice_name (id, organisation_id, folded, name, invoices, paid, paid_in_time, amount_minor,
                    other_currencies, is_stale)
                VALUES (\(id), \(organisation), \(folded), \(names[folded]), 0, 0, 0, 0, 0, 1)
                """)
            found[folded] = id
        }
        return found
    }

    /// Says that the figures of names no longer hold.
    static func markStale(_ names: Set<ID<InvoiceName>>, in transaction: any Transaction) throws {
        try transaction.executeAll(
            names.sorted { $0.text < $1.text }.map { "UPDATE invoice_name SET is_stale = 1 WHERE id = \($0)" })
    }

    /// Whether invoices have no name record yet, or figures of names do not hold.
    static func isUnsettled(_ organisation: ID<Organisation>, in transaction: any Transaction) throws -> Bool {
        try transaction.count(
            """
            SELECT CASE WHEN EXISTS (SELECT 1 FROM invoice WHERE organisation_id = \(organisation) AND name_id IS NULL)
                OR EXISTS (SELECT 1 FROM invoice_name WHERE organisation_id = \(organisation) AND is_stale = 1)
                THEN 1 ELSE 0 END
            """) == 1
    }

    /// Gives some of the invoices without a name record theirs.
    /// - Parameter fold: the form that names are compared in.
    /// - Returns: whether there were any.
    static func nameSome(
        of organisation: ID<Organisation>, at now: Timestamp, in transaction: any Transaction,
        fold: (String) -> String
    ) throws -> Bool {
        let invoices = try transaction.query(
            """
            SELECT id, supplier_name FROM invoice WHERE organisation_id = \(organisation) AND name_id IS NULL
            LIMIT \(mostInvoices)
            """
        ) { row in (id: row.text(0), name: row.text(1)) }
        guard !invoices.isEmpty else { return false }
        var folded: [String: String] = [:]
        for invoice in invoices where folded[invoice.name] == nil { folded[invoice.name] = fold(invoice.name) }
        let written = Dictionary(folded.map { ($1, $0) }) { min($0, $1) }
        let names = try enter(written, of: organisation, at: now, in: transaction)
        try transaction.executeAll(
            invoices.map { invoice in
                "UPDATE invoice SET name_id = \(folded[invoice.name].flatMap { names[$0] }) WHERE id = \(invoice.id)"
            })
        try markStale(Set(names.values), in: transaction)
        return true
    }

    /// Reckons some of the figures that do not hold anew.
    /// - Returns: whether there were any.
    static func refreshSome(of organisation: ID<Organisation>, in transaction: any Transaction) throws -> Bool {
        let stale = try transaction.query(
            """
            SELECT id FROM invoice_name WHERE organisation_id = \(organisation) AND is_stale = 1
            LIMIT \(mostNames)
            """
        ) { row -> ID<InvoiceName> in row.id(0) }
        guard !stale.isEmpty else { return false }
        let tallies = try tallies(of: stale, organisation, in: transaction)
        try transaction.executeAll(
            stale.map { id in
                let pace = (tallies[id] ?? PaymentTally()).pace()
                return """
                    UPDATE invoice_name SET invoices = \(pace.invoices), paid = \(pace.paid),
                        paid_in_time = \(pace.paidInTime), median_days = \(pace.medianDays),
                        amount_minor = \(pace.amount.minorUnits), other_currencies = \(pace.inOtherCurrencies),
                        is_stale = 0
                    WHERE id = \(id)
                    """
            })
        return true
    }

    /// How long payments of each name took. At most 400 names.
    static func tallies(
        of names: [ID<InvoiceName>], _ organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> [ID<InvoiceName>: PaymentTally] {
        var tallies: [ID<InvoiceName>: PaymentTally] = [:]
        try transaction.each(
            """
            SELECT name_id, days, disputed, CASE WHEN currency = 'GBP' THEN 1 ELSE 0 END AS sterling, COUNT(*),
                CAST(SUM(amount_minor) AS BIGINT)
            FROM invoice WHERE organisation_id = \(organisation) AND name_id IN \(SQL.list(names))
            GROUP BY name_id, days, disputed, CASE WHEN currency = 'GBP' THEN 1 ELSE 0 END
            """
        ) { row in
            tallies[row.id(0), default: PaymentTally()].add(
                PaymentTally.Group(
                    days: row.optionalInteger(1).map { Int($0) }, isDisputed: row.boolean(2),
                    isSterling: row.boolean(3), count: Int(row.integer(4)), minorUnits: row.integer(5)))
        }
        return tallies
    }
}
