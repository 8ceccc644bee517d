import Access
import Storage

/// The row of `published_progress` that an organisation may have.
enum ProgressRecords {
    static func set(
        _ progress: PublishedProgress, of organisation: ID<Organisation>, at now: Timestamp, by person: ID<Person>?,
        in transaction: any Transaction
    ) throws {
        let snapshot = try StoredJSON.encoded(progress)
        try transaction.execute(
            """
            INSERT INTO published_progress (organisation_id, snapshot, published_at, person_id)
            VALUES (\(organisation), \(snapshot), \(now), \(person))
            ON CONFLICT (organisation_id) DO UPDATE SET snapshot = excluded.snapshot,
                published_at = excluded.published_at, person_id = excluded.person_id
            """)
    }

    static func progress(
        of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> PublishedProgress? {
        let stored = try transaction.first(
            "SELECT snapshot FROM published_progress WHERE organisation_id = \(organisation)"
        ) { $0.text(0) }
        return try stored.map { try StoredJSON.value($0) }
    }

    static func remove(of organisation: ID<Organisation>, in transaction: any Transaction) throws -> Bool {
        try transaction.execute("DELETE FROM published_progress WHERE organisation_id = \(organisation)") == 1
    }
}
