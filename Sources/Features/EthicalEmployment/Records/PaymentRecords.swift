import Access
import Storage

/// What invoices come to by quarter.
enum PaymentRecords {
    /// The tallies of each calendar quarter in which something was paid or fell due unpaid, by the quarter's stored name.
    /// - Parameter narrowed: a further condition on `invoice` that begins with AND; empty for all invoices.
    static func tallies(
        of organisation: ID<Organisation>, today: Day, narrowed: SQL = "", in transaction: any Transaction
    ) throws -> [String: PaymentTally] {
        var tallies: [String: PaymentTally] = [:]
        try transaction.each(
            """
            SELECT paid_quarter, days, disputed, CASE WHEN currency = 'GBP' THEN 1 ELSE 0 END AS sterling, COUNT(*),
                CAST(SUM(amount_minor) AS BIGINT)
            FROM invoice WHERE organisation_id = \(organisation) AND paid_quarter IS NOT NULL \(narrowed)
            GROUP BY paid_quarter, days, disputed, CASE WHEN currency = 'GBP' THEN 1 ELSE 0 END
            """
        ) { row in
            tallies[row.text(0), default: PaymentTally()].add(
                PaymentTally.Group(
                    days: row.optionalInteger(1).map { Int($0) }, isDisputed: row.boolean(2),
                    isSterling: row.boolean(3), count: Int(row.integer(4)), minorUnits: row.integer(5)))
        }
        try transaction.each(
            """
            SELECT due_quarter, CASE WHEN currency = 'GBP' THEN 1 ELSE 0 END AS sterling, COUNT(*), CAST(SUM(amount_minor) AS BIGINT)
            FROM invoice WHERE organisation_id = \(organisation) AND paid_on IS NULL AND disputed = 0
                AND last_on < \(today) \(narrowed)
            GROUP BY due_quarter, CASE WHEN currency = 'GBP' THEN 1 ELSE 0 END
            """
        ) { row in
            tallies[row.text(0), default: PaymentTally()].add(
                PaymentTally.Group(
                    days: nil, isDisputed: false, isSterling: row.boolean(1), count: Int(row.integer(2)),
                    minorUnits: row.integer(3)))
        }
        return tallies
    }

    static func insert(
        _ load: InvoiceImport, of organisation: ID<Organisation>, by person: ID<Person>?,
        in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO invoice_import (id, organisation_id, file_name, rows_read, added, changed, known, left_out,
                imported_at, person_id)
            VALUES (\(load.id), \(organisation), \(load.fileName), \(load.rows), \(load.added), \(load.changed),
                \(load.known), \(load.leftOut), \(load.importedAt), \(person))
            """)
    }

    /// The latest loads, newest first, at most 20.
    static func imports(
        of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> [InvoiceImport] {
        try transaction.query(
            """
            SELECT id, file_name, rows_read, added, changed, known, left_out, imported_at,
                \(SharedSQL.author("invoice_import"))
            FROM invoice_import WHERE organisation_id = \(organisation) ORDER BY id DESC LIMIT 20
            """
        ) { row in
            InvoiceImport(
                id: row.id(0), fileName: row.text(1), rows: Int(row.integer(2)), added: Int(row.integer(3)),
                changed: Int(row.integer(4)), known: Int(row.integer(5)), leftOut: Int(row.integer(6)),
                importedAt: row.timestamp(7), by: row.optionalText(8))
        }
    }
}
