import Access
import Screening
import Storage
import Suppliers

/// Rows of `bidder`, `bidder_party`, `bidder_screening` and `bidder_record`.
enum BidderRecords {
    static func insert(
        _ bidder: Bidder, of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO bidder (id, organisation_id, procurement_id, name, supplier_id, added_at)
            VALUES (\(bidder.id), \(organisation), \(bidder.procurement), \(bidder.name), \(bidder.supplier),
                \(bidder.addedAt))
            """)
    }

    static func bidder(
        _ id: ID<Bidder>, of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> Bidder {
        let found = try transaction.first(
            """
            SELECT id, procurement_id, name, supplier_id, added_at FROM bidder
            WHERE id = \(id) AND organisation_id = \(organisation)
            """, bidder)
        guard let found else { throw TenderingError(.notFound) }
        return found
    }

    /// In the order in which they were added.
    static func bidders(of procurement: ID<Procurement>, in transaction: any Transaction) throws -> [Bidder] {
        try transaction.query(
            """
            SELECT id, procurement_id, name, supplier_id, added_at FROM bidder
            WHERE procurement_id = \(procurement) ORDER BY id
            """, bidder)
    }

    static func setSupplier(_ supplier: ID<Supplier>?, of bidder: ID<Bidder>, in transaction: any Transaction) throws {
        try transaction.execute("UPDATE bidder SET supplier_id = \(supplier) WHERE id = \(bidder)")
    }

    /// The bids of a supplier, and of the records that were merged into it; the newest first.
    static func bids(
        of supplier: ID<Supplier>, organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> [SupplierBid] {
        try transaction.query(
            """
            SELECT bidder.id, procurement.id, procurement.title, procurement.stage, bidder.name
            FROM bidder JOIN procurement ON procurement.id = bidder.procurement_id
            WHERE bidder.organisation_id = \(organisation) AND bidder.supplier_id IN
                (SELECT id FROM supplier WHERE id = \(supplier) OR merged_into = \(supplier))
            ORDER BY bidder.id DESC LIMIT 100
            """
        ) {
            SupplierBid(
                bidder: $0.id(0), procurement: $0.id(1), title: $0.text(2), stage: $0.code(3) ?? .preparing,
                bidAs: $0.text(4), isAwarded: false)
        }
    }

    static func insert(_ party: Party, of organisation: ID<Organisation>, in transaction: any Transaction) throws {
        try transaction.execute(
            """
            INSERT INTO bidder_party (id, organisation_id, bidder_id, draft, origin, added_at)
            VALUES (\(party.id), \(organisation), \(party.bidder), \(try StoredJSON.encoded(party.draft)),
                \(party.origin), \(party.addedAt))
            """)
    }

    static func end(_ party: ID<Party>, at now: Timestamp, in transaction: any Transaction) throws {
        try transaction.execute("UPDATE bidder_party SET ended_at = \(now) WHERE id = \(party) AND ended_at IS NULL")
    }

    static func parties(of bidder: ID<Bidder>, in transaction: any Transaction) throws -> [Party] {
        try transaction.query(
            """
            SELECT id, bidder_id, draft, origin, added_at, ended_at FROM bidder_party WHERE bidder_id = \(bidder)
            ORDER BY id
            """
        ) {
            Party(
                id: $0.id(0), bidder: $0.id(1), draft: try StoredJSON.value($0.text(2)), origin: $0.code(3) ?? .typed,
                addedAt: $0.timestamp(4), endedAt: $0.optionalTimestamp(5))
        }
    }

    static func insert(
        _ screening: PartyScreening, of party: Party, organisation: ID<Organisation>, in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO bidder_screening (id, organisation_id, bidder_id, party_id, screening)
            VALUES (\(screening.id), \(organisation), \(party.bidder), \(party.id),
                \(try StoredJSON.encoded(screening)))
            """)
    }

    static func screenings(
        of bidder: ID<Bidder>, in transaction: any Transaction
    ) throws -> [(party: ID<Party>, screening: PartyScreening)] {
        try transaction.query(
            "SELECT party_id, screening FROM bidder_screening WHERE bidder_id = \(bidder) ORDER BY id"
        ) { ($0.id(0), try StoredJSON.value($0.text(1))) }
    }

    static func insert(
        _ record: BidderRecord, of bidder: ID<Bidder>, organisation: ID<Organisation>,
        in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO bidder_record (id, organisation_id, bidder_id, kind, entry, at, person_id)
            VALUES (\(record.id), \(organisation), \(bidder), \(record.entry.kind),
                \(try StoredJSON.encoded(record.entry)), \(record.at), \(record.person))
            """)
    }

    /// Oldest first.
    static func records(of bidder: ID<Bidder>, in transaction: any Transaction) throws -> [BidderRecord] {
        try transaction.query(
            """
            SELECT bidder_record.id, entry, at, person_id, person.name FROM bidder_record
                LEFT JOIN person ON person.id = bidder_record.person_id
            WHERE bidder_id = \(bidder) ORDER BY bidder_record.id
            """
        ) {
            BidderRecord(
                id: $0.id(0), entry: try StoredJSON.value($0.text(1)), at: $0.timestamp(2), person: $0.optionalID(3),
                by: $0.optionalText(4))
        }
    }

    private static func bidder(_ row: any Row) -> Bidder {
        Bidder(
            id: row.id(0), procurement: row.id(1), name: row.text(2), supplier: row.optionalID(3),
            addedAt: row.timestamp(4))
    }
}
