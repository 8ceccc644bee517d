import Access
import Storage
import Suppliers

/// The names on invoices of one organisation with what people decided about them.
struct InvoiceNameSearch {
    let organisation: ID<Organisation>

    /// Whether a supplier has a name like it, or exactly it: the register may have gained one since it was last looked through.
    private static let hasProposal: SQL = """
        (EXISTS (SELECT 1 FROM invoice_proposal WHERE invoice_proposal.name_id = invoice_name.id)
            OR EXISTS (SELECT 1 FROM supplier_name JOIN supplier ON supplier.id = supplier_name.supplier_id
                WHERE supplier_name.folded = invoice_name.folded AND supplier.merged_into IS NULL
                    AND supplier.organisation_id = invoice_name.organisation_id))
        """

    private static let state: SQL = """
        CASE WHEN holding.id IS NULL THEN CASE WHEN \(hasProposal) THEN 'proposed' ELSE 'unproposed' END
            WHEN holding.supplier_id IS NULL THEN 'apart' ELSE 'linked' END
        """

    private var source: SQL {
        """
         FROM invoice_name LEFT JOIN invoice_link holding
            ON holding.name_id = invoice_name.id AND holding.undone_at IS NULL
        WHERE invoice_name.organisation_id = \(organisation)
        """
    }

    /// - Parameter words: of the name, as it is folded.
    private func condition(_ query: InvoiceNameQuery, words: [String]) -> SQL {
        var condition = source
        if words.isEmpty, !query.words.isEmpty { condition += " AND 1 = 0" }
        for word in words.prefix(8) { condition += " AND invoice_name.folded LIKE \("%" + word + "%")" }
        switch query.state {
        case nil: break
        case .linked: condition += " AND holding.supplier_id IS NOT NULL"
        case .apart: condition += " AND holding.id IS NOT NULL AND holding.supplier_id IS NULL"
        case .proposed: condition += " AND holding.id IS NULL AND \(Self.hasProposal)"
        case .unproposed: condition += " AND holding.id IS NULL AND NOT \(Self.hasProposal)"
        }
        return condition
    }

    private func order(_ query: InvoiceNameQuery) -> SQL {
        let share: SQL = "CASE WHEN invoice_name.paid > 0 THEN invoice_name.paid_in_time * 1.0 / invoice_name.paid END"
        let first: SQL =
            switch (query.order, query.descending) {
            case (.name, false): "invoice_name.folded"
            case (.name, true): "invoice_name.folded DESC"
            case (.amount, false): "invoice_name.amount_minor"
            case (.amount, true): "invoice_name.amount_minor DESC"
            case (.inTime, false): share + " NULLS LAST, invoice_name.paid DESC"
            case (.inTime, true): share + " DESC NULLS LAST, invoice_name.paid DESC"
            }
        return " ORDER BY " + first + ", invoice_name.folded"
    }

    func page(
        _ query: InvoiceNameQuery, words: [String], in transaction: any Transaction
    ) throws -> Page<InvoiceName> {
        let condition = condition(query, words: words)
        return Page(
            items: try rows(condition + order(query) + query.page.sql, in: transaction),
            total: try transaction.count("SELECT COUNT(*)" + condition), number: query.page.number,
            size: query.page.size)
    }

    /// Every one that the query finds, at most `most`.
    func everything(
        _ query: InvoiceNameQuery, words: [String], most: Int, in transaction: any Transaction
    ) throws -> [InvoiceName] {
        try rows(condition(query, words: words) + order(query) + " LIMIT \(most)", in: transaction)
    }

    /// - Throws: `.notFound` also for another organisation's.
    func one(_ id: ID<InvoiceName>, in transaction: any Transaction) throws -> InvoiceName {
        guard let found = try rows(source + " AND invoice_name.id = \(id)", in: transaction).first else {
            throw EthicalEmploymentError(.notFound)
        }
        return found
    }

    func counts(in transaction: any Transaction) throws -> [InvoiceName.State: Int] {
        var counts: [InvoiceName.State: Int] = [:]
        try transaction.each(
            "SELECT found.state, COUNT(*) FROM (SELECT \(Self.state) AS state" + source
                + ") found GROUP BY found.state"
        ) { row in
            if let state: InvoiceName.State = row.code(0) { counts[state] = Int(row.integer(1)) }
        }
        return counts
    }

    private func rows(_ rest: SQL, in transaction: any Transaction) throws -> [InvoiceName] {
        let found = try transaction.query(
            """
            SELECT invoice_name.id, invoice_name.name, invoice_name.invoices, invoice_name.paid,
                invoice_name.paid_in_time, invoice_name.median_days, invoice_name.amount_minor,
                invoice_name.other_currencies, holding.supplier_id, \(Self.state)
            """ + rest
        ) { row -> (InvoiceName, ID<Supplier>?) in
            let pace = PaymentPace(
                invoices: Int(row.integer(2)), paid: Int(row.integer(3)), paidInTime: Int(row.integer(4)),
                medianDays: row.optionalReal(5), amount: Money(minorUnits: row.integer(6), currency: "GBP"),
                inOtherCurrencies: Int(row.integer(7)))
            let name = InvoiceName(
                id: row.id(0), name: row.text(1), state: row.code(9) ?? .unproposed, supplier: nil, pace: pace)
            return (name, row.optionalID(8))
        }
        var kept = KeptSuppliers(organisation: organisation)
        return try found.map { name, supplier in
            var name = name
            name.supplier = try supplier.map { try kept.supplier($0, in: transaction) }
            return name
        }
    }
}
