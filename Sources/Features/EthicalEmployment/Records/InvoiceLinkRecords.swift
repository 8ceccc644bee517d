import Access
import Storage
import Suppliers

/// The table `invoice_link`: what people said of names on invoices.
enum InvoiceLinkRecords {
    /// - Throws: `.alreadyDecided` where a decision holds.
    static func insert(
        _ id: ID<InvoiceDecision>, _ name: ID<InvoiceName>, supplier: ID<Supplier>?, note: String,
        of organisation: ID<Organisation>, by person: ID<Person>?, at now: Timestamp, in transaction: any Transaction
    ) throws {
        guard try holding(name, in: transaction) == nil else { throw EthicalEmploymentError(.alreadyDecided) }
        try transaction.execute(
            """
            INSERT INTO invoice_link (id, organisation_id, name_id, supplier_id, note, decided_at, person_id)
            VALUES (\(id), \(organisation), \(name), \(supplier), \(note), \(now), \(person))
            """)
    }

    /// The decision that holds.
    static func holding(_ name: ID<InvoiceName>, in transaction: any Transaction) throws -> ID<InvoiceDecision>? {
        try transaction.first("SELECT id FROM invoice_link WHERE name_id = \(name) AND undone_at IS NULL") { $0.id(0) }
    }

    static func undo(
        _ id: ID<InvoiceDecision>, by person: ID<Person>?, at now: Timestamp, in transaction: any Transaction
    ) throws {
        try transaction.execute(
            "UPDATE invoice_link SET undone_at = \(now), undone_by = \(person) WHERE id = \(id)")
    }

    /// What was decided of a name, the newest first, at most 100.
    static func history(
        of name: ID<InvoiceName>, _ organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> [InvoiceDecision] {
        var kept = KeptSuppliers(organisation: organisation)
        return try transaction.query(
            """
            SELECT id, supplier_id, note, decided_at, \(SharedSQL.author("invoice_link")), undone_at,
                (SELECT membership.name FROM membership WHERE membership.person_id = invoice_link.undone_by
                    AND membership.organisation_id = invoice_link.organisation_id)
            FROM invoice_link WHERE name_id = \(name) AND organisation_id = \(organisation) ORDER BY id DESC LIMIT 100
            """
        ) { row -> (InvoiceDecision, ID<Supplier>?) in
            let decision = InvoiceDecision(
                id: row.id(0), supplier: nil, note: row.text(2), decidedAt: row.timestamp(3), by: row.optionalText(4),
                undoneAt: row.optionalTimestamp(5), undoneBy: row.optionalText(6))
            return (decision, row.optionalID(1))
        }.map { decision, supplier in
            var decision = decision
            decision.supplier = try supplier.map { try kept.supplier($0, in: transaction) }
            return decision
        }
    }

    /// The names that are linked to a supplier or to a record that was merged into it, at most 400.
    static func names(
        linkedTo supplier: ID<Supplier>, _ organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> [(id: ID<InvoiceName>, name: String)] {
        try transaction.query(
            """
            WITH RECURSIVE gone (id) AS (
                SELECT supplier.id FROM supplier WHERE supplier.id = \(supplier)
                UNION SELECT supplier.id FROM supplier JOIN gone ON supplier.merged_into = gone.id
                    WHERE supplier.organisation_id = \(organisation))
            SELECT invoice_name.id, invoice_name.name FROM gone
            JOIN invoice_link ON invoice_link.supplier_id = gone.id AND invoice_link.undone_at IS NULL
                AND invoice_link.organisation_id = \(organisation)
            JOIN invoice_name ON invoice_name.id = invoice_link.name_id
            ORDER BY invoice_name.folded LIMIT 400
            """
        ) { row in (id: row.id(0), name: row.text(1)) }
    }
}
