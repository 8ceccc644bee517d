import Access
import Storage
import Suppliers

/// The table `invoice_proposal`, and the suppliers whose names are exactly those on invoices.
enum ProposalRecords {
    /// Names that nobody has said anything of, those with the greatest sums first.
    static func open(
        of organisation: ID<Organisation>, most: Int, in transaction: any Transaction
    ) throws -> [(id: ID<InvoiceName>, name: String)] {
        try transaction.query(
            """
            SELECT invoice_name.id, invoice_name.name FROM invoice_name WHERE organisation_id = \(organisation)
                AND NOT EXISTS (SELECT 1 FROM invoice_link WHERE invoice_link.name_id = invoice_name.id
                    AND invoice_link.undone_at IS NULL)
            ORDER BY invoice_name.amount_minor DESC, invoice_name.id LIMIT \(most)
            """
        ) { row in (id: row.id(0), name: row.text(1)) }
    }

    /// Keeps what was found in the register in place of what was found before. At most 400 names.
    static func keep(
        _ found: [(name: ID<InvoiceName>, suppliers: [NameResemblance])], of organisation: ID<Organisation>,
        at now: Timestamp, in transaction: any Transaction
    ) throws {
        try transaction.execute("DELETE FROM invoice_proposal WHERE name_id IN " + SQL.list(found.map(\.name)))
        try transaction.executeAll(
            found.flatMap { name, suppliers in
                suppliers.map { supplier in
                    """
                    INSERT INTO invoice_proposal (id, organisation_id, name_id, supplier_id, score)
                    VALUES (\(ID<InvoiceProposal>.new(at: now)), \(organisation), \(name), \(supplier.supplier),
                        \(supplier.score))
                    """
                }
            })
    }

    /// Suppliers that a name may be: those with exactly this name, then those found like it, the most alike first.
    static func suppliers(
        for name: ID<InvoiceName>, of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> [ID<Supplier>] {
        let exact = try transaction.query(
            """
            SELECT DISTINCT supplier.id FROM invoice_name
            JOIN supplier_name ON supplier_name.folded = invoice_name.folded
            JOIN supplier ON supplier.id = supplier_name.supplier_id
            WHERE invoice_name.id = \(name) AND supplier.organisation_id = \(organisation)
                AND supplier.merged_into IS NULL
            ORDER BY supplier.id LIMIT 10
            """
        ) { row -> ID<Supplier> in row.id(0) }
        let alike = try transaction.query(
            "SELECT supplier_id FROM invoice_proposal WHERE name_id = \(name) ORDER BY score DESC, supplier_id"
        ) { row -> ID<Supplier> in row.id(0) }
        var kept = KeptSuppliers(organisation: organisation)
        var seen: Set<ID<Supplier>> = []
        return try (exact + alike).map { try kept.supplier($0, in: transaction).id }.filter {
            seen.insert($0).inserted
        }
    }

    /// Names that nobody has said anything of and that one supplier alone has, letter for letter; those with the greatest sums
    /// first.
    static func exact(
        of organisation: ID<Organisation>, most: Int, in transaction: any Transaction
    ) throws -> [ExactLink] {
        try transaction.query(
            """
            SELECT invoice_name.id, invoice_name.name, invoice_name.invoices, invoice_name.amount_minor,
                MIN(supplier.id), MIN(supplier.name)
            FROM invoice_name JOIN supplier_name ON supplier_name.folded = invoice_name.folded
            JOIN supplier ON supplier.id = supplier_name.supplier_id
            WHERE invoice_name.organisation_id = \(organisation) AND supplier.organisation_id = \(organisation)
                AND supplier.merged_into IS NULL AND invoice_name.folded <> ''
                AND NOT EXISTS (SELECT 1 FROM invoice_link WHERE invoice_link.name_id = invoice_name.id
                    AND invoice_link.undone_at IS NULL)
            GROUP BY invoice_name.id, invoice_name.name, invoice_name.invoices, invoice_name.amount_minor
            HAVING COUNT(DISTINCT supplier.id) = 1
            ORDER BY invoice_name.amount_minor DESC, invoice_name.id LIMIT \(most)
            """
        ) { row in
            ExactLink(
                name: row.id(0), nameOnInvoices: row.text(1), invoices: Int(row.integer(2)),
                amount: Money(minorUnits: row.integer(3), currency: "GBP"),
                supplier: LinkedSupplier(id: row.id(4), name: row.text(5)))
        }
    }
}
