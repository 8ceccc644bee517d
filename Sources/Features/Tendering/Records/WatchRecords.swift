import Access
import Storage

/// Rows of `award_watch`.
enum WatchRecords {
    static func watchedAt(_ bidder: ID<Bidder>, in transaction: any Transaction) throws -> Timestamp? {
        try transaction.first("SELECT watched_at FROM award_watch WHERE bidder_id = \(bidder)") { $0.timestamp(0) }
    }

    static func set(
        _ bidder: ID<Bidder>, waiting: Int, at now: Timestamp, of organisation: ID<Organisation>,
        in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO award_watch (bidder_id, organisation_id, watched_at, waiting)
            VALUES (\(bidder), \(organisation), \(now), \(waiting))
            ON CONFLICT (bidder_id) DO UPDATE SET watched_at = excluded.watched_at, waiting = excluded.waiting
            """)
    }

    /// Those on whose file something waited at the last look, the latest look first.
    static func waiting(
        of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> [AwardWatch] {
        try transaction.query(
            """
            SELECT bidder.id, bidder.name, procurement.id, procurement.title, watched_at, waiting
            FROM award_watch JOIN bidder ON bidder.id = award_watch.bidder_id
                JOIN procurement ON procurement.id = bidder.procurement_id
            WHERE award_watch.organisation_id = \(organisation) AND waiting > 0
            ORDER BY watched_at DESC, bidder.id LIMIT 50
            """
        ) {
            AwardWatch(
                bidder: $0.id(0), name: $0.text(1), procurement: $0.id(2), title: $0.text(3),
                watchedAt: $0.timestamp(4), waiting: Int($0.integer(5)))
        }
    }

    /// Every procurement that was awarded, with its organisation.
    static func awarded(
        in transaction: any Transaction
    ) throws -> [(procurement: ID<Procurement>, organisation: ID<Organisation>)] {
        try transaction.query(
            """
            SELECT id, organisation_id FROM procurement WHERE stage = \(ProcurementStage.awarded)
            ORDER BY organisation_id, id
            """
        ) { ($0.id(0), $0.id(1)) }
    }
}
