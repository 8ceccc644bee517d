import Access
import Storage

/// Who buys what from whom, as the store keeps it.
struct StoredLink: Sendable, Hashable {
    var id: ID<SupplyLink>
    /// nil for the organisation itself.
    var buyer: ID<Business>?
    var supplier: ID<Business>
    var product: String
    var share: Int?
    var isHidden: Bool
    var source: SupplyLink.Source
    var namedAt: Timestamp
    var withdrawnAt: Timestamp?
}

/// The table `supply_link`.
enum SupplyLinkRecords {
    private static let columns: SQL = """
        SELECT id, buyer_id, supplier_id, product, share, is_hidden, source, named_at, withdrawn_at FROM supply_link
        """

    static func insert(_ link: StoredLink, of organisation: ID<Organisation>, in transaction: any Transaction) throws {
        try transaction.execute(
            """
            INSERT INTO supply_link (id, organisation_id, buyer_id, supplier_id, product, share, is_hidden, source,
                named_at)
            VALUES (\(link.id), \(organisation), \(link.buyer), \(link.supplier), \(link.product),
                \(link.share.map(Int64.init)), \(link.isHidden), \(link.source), \(link.namedAt))
            """)
    }

    static func change(
        _ id: ID<SupplyLink>, product: String, share: Int?, isHidden: Bool, in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            UPDATE supply_link SET product = \(product), share = \(share.map(Int64.init)), is_hidden = \(isHidden)
            WHERE id = \(id)
            """)
    }

    static func withdraw(_ id: ID<SupplyLink>, at now: Timestamp, in transaction: any Transaction) throws {
        try transaction.execute("UPDATE supply_link SET withdrawn_at = \(now) WHERE id = \(id)")
    }

    /// What one business says of its suppliers, also what it took back; the latest first.
    static func links(
        from buyer: ID<Business>, of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> [StoredLink] {
        try transaction.query(
            columns + " WHERE buyer_id = \(buyer) AND organisation_id = \(organisation) ORDER BY id DESC", link)
    }

    /// Who says that it buys from the business.
    static func links(
        to supplier: ID<Business>, of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> [StoredLink] {
        try transaction.query(
            columns + " WHERE supplier_id = \(supplier) AND organisation_id = \(organisation) ORDER BY id", link)
    }

    static func all(of organisation: ID<Organisation>, in transaction: any Transaction) throws -> [StoredLink] {
        try transaction.query(columns + " WHERE organisation_id = \(organisation) ORDER BY id", link)
    }

    private static func link(_ row: any Row) -> StoredLink {
        StoredLink(
            id: row.id(0), buyer: row.optionalID(1), supplier: row.id(2), product: row.text(3),
            share: row.optionalInteger(4).map { Int($0) }, isHidden: row.boolean(5), source: row.code(6) ?? .business,
            namedAt: row.timestamp(7), withdrawnAt: row.optionalTimestamp(8))
    }
}
