import Access
import Storage

/// Rows of `recipient_key`.
enum RecipientKeyRecords {
    static func insert(
        _ key: RecipientKey, organisation: ID<Organisation>, in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO recipient_key (id, organisation_id, person_id, channel_id, public_key, wrapped, made_at, retired_at)
            VALUES (\(key.id), \(organisation), \(key.person), \(key.channel), \(key.publicKey), \(key.wrapped), \(key.madeAt),
                \(key.retiredAt))
            """)
    }

    /// All keys of a person, the latest first.
    static func keys(
        of person: ID<Person>, organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> [RecipientKey] {
        try keys("person_id = \(person) AND organisation_id = \(organisation)", in: transaction)
    }

    static func recovery(
        of channel: ID<ReportChannel>, in transaction: any Transaction
    ) throws -> RecipientKey? {
        try keys("channel_id = \(channel) AND retired_at IS NULL", in: transaction).first
    }

    static func key(_ id: ID<RecipientKey>, in transaction: any Transaction) throws -> RecipientKey? {
        try keys("id = \(id)", in: transaction).first
    }

    static func retire(
        person: ID<Person>, organisation: ID<Organisation>, at now: Timestamp, in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            UPDATE recipient_key SET retired_at = \(now)
            WHERE person_id = \(person) AND organisation_id = \(organisation) AND retired_at IS NULL
            """)
    }

    static func retire(
        channel: ID<ReportChannel>, at now: Timestamp, in transaction: any Transaction
    ) throws {
        try transaction.execute(
            "UPDATE recipient_key SET retired_at = \(now) WHERE channel_id = \(channel) AND retired_at IS NULL")
    }

    static func rewrap(_ id: ID<RecipientKey>, _ wrapped: String, in transaction: any Transaction) throws {
        try transaction.execute("UPDATE recipient_key SET wrapped = \(wrapped) WHERE id = \(id)")
    }

    private static func keys(_ rule: SQL, in transaction: any Transaction) throws -> [RecipientKey] {
        try transaction.query(
            """
            SELECT id, person_id, channel_id, public_key, wrapped, made_at, retired_at FROM recipient_key
            WHERE \(rule) ORDER BY id DESC
            """
        ) { row in
            RecipientKey(
                id: row.id(0), person: row.optionalID(1), channel: row.optionalID(2), publicKey: row.bytes(3),
                wrapped: row.optionalText(4), madeAt: row.timestamp(5), retiredAt: row.optionalTimestamp(6))
        }
    }
}
