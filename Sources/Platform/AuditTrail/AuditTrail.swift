public import Storage

/// The append-only record of what people did (Data Protection Act 2018 section 62).
///
/// An entry is written in the transaction of the act itself, so neither exists without the other. Triggers in the store
/// refuse to change or remove an entry, whoever asks.
public struct AuditTrail: Sendable {
    private let clock: Clock

    public init(clock: Clock) {
        self.clock = clock
    }

    /// Adds an entry. Costs one insert.
    /// - Parameters:
    ///   - kind: the table of the record: `supplier`, `hit`.
    ///   - subject: the record's identifier; nil for an act on many records.
    ///   - reason: why; text a person gave or a code, never the record's content.
    ///   - recipient: to whom, for a disclosure.
    public func append(
        _ act: Act, _ kind: String, _ subject: String?, by actor: Actor, reason: String? = nil,
        recipient: String? = nil,
        in transaction: any Transaction
    ) throws {
        let now = clock.now()
        try transaction.execute(
            """
            INSERT INTO trail (id, at, act, person, organisation, node, kind, subject, reason, recipient)
            VALUES (\(ID<TrailEntry>.new(at: now)), \(now), \(act), \(actor.person), \(actor.organisation),
                \(actor.node), \(kind), \(subject), \(reason), \(recipient))
            """)
    }

    /// The entries of one record, newest first, at most `limit`.
    /// - Parameter leavingOut: an act whose entries are passed over, such as who has read the record.
    public func entries(
        of kind: String, _ subject: String, organisation: String, leavingOut: Act? = nil, limit: Int = 50,
        in transaction: any Transaction
    ) throws -> [TrailEntry] {
        try transaction.query(
            """
            SELECT id, at, act, person, organisation, node, kind, subject, reason, recipient FROM trail
            WHERE kind = \(kind) AND subject = \(subject) AND organisation = \(organisation)
                AND act <> \(leavingOut?.rawValue ?? "") ORDER BY id DESC LIMIT \(limit)
            """
        ) { row in
            TrailEntry(
                id: row.id(0), at: row.timestamp(1), act: row.code(2) ?? .consultation,
                actor: Actor(person: row.optionalText(3), organisation: row.optionalText(4), node: row.text(5)),
                subjectKind: row.text(6), subject: row.optionalText(7), reason: row.optionalText(8),
                recipient: row.optionalText(9))
        }
    }

    /// The tables of the trail.
    public static let migrations = [
        Migration(
            "trail-1-entries",
            [
                """
                CREATE TABLE trail (
                    id TEXT PRIMARY KEY, at BIGINT NOT NULL, act TEXT NOT NULL, person TEXT, organisation TEXT,
                    node TEXT NOT NULL, kind TEXT NOT NULL, subject TEXT, reason TEXT, recipient TEXT)
                """,
                "CREATE INDEX trail_subject ON trail (kind, subject)",
                "CREATE INDEX trail_organisation ON trail (organisation, id)",
            ],
            sqlite: [
                """
                CREATE TRIGGER trail_is_not_changed BEFORE UPDATE ON trail
                BEGIN SELECT RAISE(ABORT, 'the trail is append-only'); END
                """,
                """
                CREATE TRIGGER trail_is_not_removed BEFORE DELETE ON trail
                BEGIN SELECT RAISE(ABORT, 'the trail is append-only'); END
                """,
            ])
    ]
}
