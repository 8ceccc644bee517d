import Access
import Languages
import Sealing
import Storage

/// Rows of `channel_recipient`, each with the key that its person has now.
enum RecipientRecords {
    static func insert(
        _ recipient: ChannelRecipient, organisation: ID<Organisation>, in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO channel_recipient (id, channel_id, organisation_id, person_id, title, welsh_title, duty, since, until)
            VALUES (\(recipient.id), \(recipient.channel), \(organisation), \(recipient.person), \(recipient.title.english),
                \(recipient.title.welsh), \(recipient.duty), \(recipient.since), \(recipient.until))
            """)
    }

    static func end(
        _ recipient: ID<ChannelRecipient>, at now: Timestamp, in transaction: any Transaction
    ) throws {
        try transaction.execute(
            "UPDATE channel_recipient SET until = \(now) WHERE id = \(recipient) AND until IS NULL")
    }

    /// Those who receive now first, each in the order in which they came.
    static func recipients(
        of channel: ID<ReportChannel>, in transaction: any Transaction
    ) throws -> [ChannelRecipient] {
        try transaction.query(
            """
            SELECT r.id, r.channel_id, r.person_id, m.name, r.title, r.welsh_title, r.duty, r.since, r.until,
                (SELECT MAX(k.id) FROM recipient_key k
                 WHERE k.person_id = r.person_id AND k.organisation_id = r.organisation_id AND k.retired_at IS NULL)
            FROM channel_recipient r
            JOIN membership m ON m.person_id = r.person_id AND m.organisation_id = r.organisation_id
            WHERE r.channel_id = \(channel) ORDER BY CASE WHEN r.until IS NULL THEN 0 ELSE 1 END, r.since, r.id
            """
        ) { row in
            ChannelRecipient(
                id: row.id(0), channel: row.id(1), person: row.id(2), name: row.text(3),
                title: BilingualText(row.text(4), row.text(5)), duty: row.code(6) ?? .deskHours,
                since: row.timestamp(7), until: row.optionalTimestamp(8), key: row.optionalID(9))
        }
    }

    /// Those who receive now and may still sign in, with their keys: to whom a report is sealed.
    static func readers(of channel: ID<ReportChannel>, in transaction: any Transaction) throws -> [Intake.Reader] {
        try transaction.query(
            """
            SELECT r.person_id, r.title, r.welsh_title, k.id, k.public_key FROM channel_recipient r
            JOIN membership m ON m.person_id = r.person_id AND m.organisation_id = r.organisation_id
            JOIN recipient_key k ON k.person_id = r.person_id AND k.organisation_id = r.organisation_id
            WHERE r.channel_id = \(channel) AND r.until IS NULL AND k.retired_at IS NULL
                AND m.joined_at IS NOT NULL AND m.disabled_at IS NULL
            ORDER BY r.since, r.id
            """
        ) { row in
            RecipientPublicKey(id: row.text(3), bytes: row.bytes(4)).map {
                Intake.Reader(person: row.id(0), title: BilingualText(row.text(1), row.text(2)), key: $0)
            }
        }
        .compactMap { $0 }
    }

    /// The channels that a person receives from now.
    static func channels(
        of person: ID<Person>, organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> Set<ID<ReportChannel>> {
        Set(
            try transaction.query(
                """
                SELECT channel_id FROM channel_recipient
                WHERE person_id = \(person) AND organisation_id = \(organisation) AND until IS NULL
                """
            ) { $0.id(0) })
    }
}
