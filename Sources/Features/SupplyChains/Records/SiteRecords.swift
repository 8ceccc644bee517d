import Access
import Storage

/// The table `business_site`.
enum SiteRecords {
    static func insert(
        _ site: BusinessSite, name: String, of business: ID<Business>, organisation: ID<Organisation>,
        in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO business_site (id, organisation_id, business_id, name, country, product, is_hidden, named_at)
            VALUES (\(site.id), \(organisation), \(business), \(name), \(site.country), \(site.product),
                \(site.isHidden), \(site.namedAt))
            """)
    }

    /// - Returns: false where the business has no such site, or has taken it back.
    static func withdraw(
        _ id: ID<BusinessSite>, of business: ID<Business>, at now: Timestamp, in transaction: any Transaction
    ) throws -> Bool {
        try transaction.execute(
            """
            UPDATE business_site SET withdrawn_at = \(now)
            WHERE id = \(id) AND business_id = \(business) AND withdrawn_at IS NULL
            """) == 1
    }

    static func hide(
        _ id: ID<BusinessSite>, of business: ID<Business>, isHidden: Bool, in transaction: any Transaction
    ) throws -> Bool {
        try transaction.execute(
            """
            UPDATE business_site SET is_hidden = \(isHidden)
            WHERE id = \(id) AND business_id = \(business) AND withdrawn_at IS NULL
            """) == 1
    }

    /// - Parameter showingHidden: whether it is the business itself that reads.
    static func sites(
        of business: ID<Business>, organisation: ID<Organisation>, showingHidden: Bool, in transaction: any Transaction
    ) throws -> [BusinessSite] {
        try transaction.query(
            """
            SELECT id, name, country, product, is_hidden, named_at, withdrawn_at FROM business_site
            WHERE business_id = \(business) AND organisation_id = \(organisation) ORDER BY id
            """
        ) { row in
            BusinessSite(
                id: row.id(0), name: showingHidden || !row.boolean(4) ? row.text(1) : nil, country: row.text(2),
                product: row.text(3), isHidden: row.boolean(4), namedAt: row.timestamp(5),
                withdrawnAt: row.optionalTimestamp(6))
        }
    }
}
