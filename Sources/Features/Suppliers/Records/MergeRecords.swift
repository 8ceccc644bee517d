import Access
import Storage

/// Rows of `merge_offer`, `merge` and `merge_move`.
enum MergeRecords {
    /// Where an offer stands.
    enum OfferState: String { case open, declined, merged }

    /// The tables whose rows go along when a supplier is merged; all have `id` and `supplier_id`.
    static let moved = [
        "supplier_name", "supplier_identifier", "supplier_address", "supplier_role", "award_supplier", "payment",
    ]

    static func offers(
        about supplier: ID<Supplier>, of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> [MergeOffer] {
        try offers(
            "AND (first_id = \(supplier) OR second_id = \(supplier))", PageRequest(size: 20), of: organisation,
            in: transaction)
    }

    /// Open offers of which neither side has been merged away, the most alike first.
    static func offers(
        _ condition: SQL, _ page: PageRequest, of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> [MergeOffer] {
        let rows = try transaction.query(
            "SELECT id, first_id, second_id, score" + open(of: organisation) + condition + " ORDER BY score DESC, id"
                + page.sql
        ) { row -> (ID<MergeOffer>, ID<Supplier>, ID<Supplier>, Double) in
            (row.id(0), row.id(1), row.id(2), row.real(3))
        }
        return try rows.map { id, first, second, score in
            MergeOffer(
                id: id, first: try SupplierRecords.identity(first, of: organisation, in: transaction),
                second: try SupplierRecords.identity(second, of: organisation, in: transaction),
                firstRecord: try SupplierRecords.supplier(first, of: organisation, in: transaction),
                secondRecord: try SupplierRecords.supplier(second, of: organisation, in: transaction), score: score)
        }
    }

    /// - Throws: `SuppliersError` with code `.notFound` also where it has been decided.
    static func offer(
        _ id: ID<MergeOffer>, of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> MergeOffer {
        guard
            let found = try offers("AND id = \(id)", PageRequest(size: 1), of: organisation, in: transaction).first
        else { throw SuppliersError(.notFound) }
        return found
    }

    static func offerCount(of organisation: ID<Organisation>, in transaction: any Transaction) throws -> Int {
        try transaction.count("SELECT COUNT(*)" + open(of: organisation))
    }

    static func merges(into supplier: ID<Supplier>, in transaction: any Transaction) throws -> [Merge] {
        try transaction.query(
            """
            SELECT merge.id, kept_id, absorbed_id, supplier.name, merged_at, person.name, reason, undone_at FROM merge
            JOIN supplier ON supplier.id = merge.absorbed_id LEFT JOIN person ON person.id = merge.person_id
            WHERE kept_id = \(supplier) ORDER BY merge.id DESC
            """
        ) { row in
            Merge(
                id: row.id(0), kept: row.id(1), absorbed: row.id(2), absorbedName: row.text(3), at: row.timestamp(4),
                by: row.optionalText(5), reason: row.text(6), undoneAt: row.optionalTimestamp(7))
        }
    }

    /// Moves the rows of one supplier to another, remembering each so that it can go back.
    static func move(
        from absorbed: ID<Supplier>, to kept: ID<Supplier>, merge: ID<Merge>, in transaction: any Transaction
    ) throws {
        for table in moved {
            try transaction.execute(
                "INSERT INTO merge_move (merge_id, record, record_id) SELECT \(merge), \(table), id FROM "
                    + SQL(text: table) + " WHERE supplier_id = \(absorbed)")
            try transaction.execute(
                "UPDATE " + SQL(text: table) + " SET supplier_id = \(kept) WHERE supplier_id = \(absorbed)")
        }
    }

    /// Gives the rows of a merge back to the supplier they came from.
    static func moveBack(_ merge: ID<Merge>, to absorbed: ID<Supplier>, in transaction: any Transaction) throws {
        for table in moved {
            try transaction.execute(
                "UPDATE " + SQL(text: table)
                    + """
                     SET supplier_id = \(absorbed)
                    WHERE id IN (SELECT record_id FROM merge_move WHERE merge_id = \(merge) AND record = \(table))
                    """)
        }
    }

    private static func open(of organisation: ID<Organisation>) -> SQL {
        """
         FROM merge_offer WHERE organisation_id = \(organisation) AND state = \(OfferState.open)
            AND NOT EXISTS (SELECT 1 FROM supplier WHERE merged_into IS NOT NULL AND id IN (first_id, second_id))
        """ + " "
    }
}
