import Storage
import Suppliers

/// What the register is told of a supplier's hits.
enum AttentionRecords {
    /// Counts a supplier's hits again and tells the register. A hit that nobody could tell counts as open: it is not settled.
    static func refresh(
        _ supplier: ID<Supplier>, with suppliers: Suppliers, in transaction: any Transaction
    ) throws {
        let attention = try transaction.first(
            """
            SELECT COUNT(CASE WHEN state IN \(SQL.list(WatchlistRecords.waiting.map(\.rawValue))) THEN 1 END),
                COUNT(CASE WHEN state = \(HitState.same) THEN 1 END)
            FROM hit WHERE supplier_id = \(supplier)
            """
        ) { SupplierAttention(open: Int($0.integer(0)), confirmed: Int($0.integer(1))) }
        try suppliers.setAttention(attention ?? SupplierAttention(open: 0, confirmed: 0), of: supplier, in: transaction)
    }
}
