import Access
import Storage

/// The table `invoice`.
enum InvoiceRecords {
    /// What an import came to, row by row.
    struct Counts {
        var added = 0
        var changed = 0
        var known = 0
    }

    /// Enters invoices: those not known are added; of those known, payment, due day and dispute are brought up to date. The
    /// figures of the names of both are then stale.
    /// - Parameter folded: the name of each in the form that names are compared in.
    static func enter(
        _ invoices: ArraySlice<Invoice>, folded: [String], of organisation: ID<Organisation>, at now: Timestamp,
        in transaction: any Transaction
    ) throws -> Counts {
        var counts = Counts()
        let stored = try stored(invoices.map(\.fingerprint), of: organisation, in: transaction)
        let written = Dictionary(zip(folded, invoices.map(\.supplier))) { first, _ in first }
        let names = try InvoiceNameRecords.enter(written, of: organisation, at: now, in: transaction)
        var touched: Set<ID<InvoiceName>> = []
        for (invoice, folded) in zip(invoices, folded) {
            guard let before = stored[invoice.fingerprint] else {
                let name = names[folded]
                try insert(invoice, name: name, of: organisation, at: now, in: transaction)
                if let name { touched.insert(name) }
                counts.added += 1
                continue
            }
            if before == invoice.payment {
                counts.known += 1
            } else {
                try update(invoice, of: organisation, in: transaction)
                if let name = names[folded] { touched.insert(name) }
                counts.changed += 1
            }
        }
        try InvoiceNameRecords.markStale(touched, in: transaction)
        return counts
    }

    private static func stored(
        _ fingerprints: [String], of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> [String: Invoice.Payment] {
        var found: [String: Invoice.Payment] = [:]
        try transaction.each(
            """
            SELECT fingerprint, due_on, paid_on, disputed FROM invoice
            WHERE organisation_id = \(organisation) AND fingerprint IN \(SQL.list(fingerprints))
            """
        ) { row in
            found[row.text(0)] = Invoice.Payment(
                dueOn: row.day(1), paidOn: row.day(2), isDisputed: row.boolean(3))
        }
        return found
    }

    private static func insert(
        _ invoice: Invoice, name: ID<InvoiceName>?, of organisation: ID<Organisation>, at now: Timestamp,
        in transaction: any Transaction
    ) throws {
        let payment = invoice.payment
        try transaction.execute(
            """
            INSERT INTO invoice (id, organisation_id, fingerprint, supplier_name, reference, received_on, due_on,
                paid_on, amount_minor, currency, disputed, days, paid_quarter, last_on, due_quarter,
                name_id)
            VALUES (\(ID<Invoice>.new(at: now)), \(organisation), \(invoice.fingerprint), \(invoice.supplier),
                \(invoice.reference), \(invoice.receivedOn), \(payment.dueOn), \(payment.paidOn),
                \(invoice.amount.minorUnits), \(invoice.amount.currency), \(payment.isDisputed), \(invoice.days),
                \(invoice.paidQuarter), \(invoice.lastDay), \(invoice.dueQuarter), \(name))
            """)
    }

    private static func update(
        _ invoice: Invoice, of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws {
        let payment = invoice.payment
        try transaction.execute(
            """
            UPDATE invoice SET due_on = \(payment.dueOn), paid_on = \(payment.paidOn), disputed = \(payment.isDisputed),
                days = \(invoice.days), paid_quarter = \(invoice.paidQuarter), last_on = \(invoice.lastDay),
                due_quarter = \(invoice.dueQuarter)
            WHERE organisation_id = \(organisation) AND fingerprint = \(invoice.fingerprint)
            """)
    }
}
