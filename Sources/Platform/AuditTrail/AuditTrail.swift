public import Storage

/// The append-only record of what people did (Data Protection Act 2018 section 62).
///
/// An entry is written in the transaction of the act itself, so neither exists without the other. Triggers in the store
/// refuse to change or remove an entry, whoever asks; for those who go around them, every entry is linked into a chain of
/// hashes (`TrailLinker`), whose heads are signed and kept outside the store too (`TrailKeeper`).
public struct AuditTrail: Sendable {
    private let clock: Clock

    public init(clock: Clock) {
        self.clock = clock
    }

    /// Adds an entry, which waits for its link. Costs two inserts.
    /// - Parameters:
    ///   - kind: the table of the record: `supplier`, `hit`.
    ///   - subject: the record's identifier; nil for an act on many records.
    ///   - reason: why; text a person gave or a code, never the record's content. Where it is nil, the purpose that the
    ///     actor stated.
    ///   - recipient: to whom, for a disclosure.
    public func append(
        _ act: Act, _ kind: String, _ subject: String?, by actor: Actor, reason: String? = nil,
        recipient: String? = nil,
        in transaction: any Transaction
    ) throws {
        let now = clock.now()
        let id = ID<TrailEntry>.new(at: now)
        try transaction.execute(
            """
            INSERT INTO trail (id, at, act, person, organisation, node, kind, subject, reason, recipient)
            VALUES (\(id), \(now), \(act), \(actor.person), \(actor.organisation), \(actor.node), \(kind), \(subject),
                \(reason ?? actor.purpose), \(recipient))
            """)
        try transaction.execute("INSERT INTO trail_waiting (entry_id) VALUES (\(id))")
    }

    /// The entries of one record, newest first, at most `limit`.
    /// - Parameter leavingOut: an act whose entries are passed over, such as who has read the record.
    public func entries(
        of kind: String, _ subject: String, organisation: String, leavingOut: Act? = nil, limit: Int = 50,
        in transaction: any Transaction
    ) throws -> [TrailEntry] {
        let columns = TrailEntry.columns
        return try transaction.query(
            """
            SELECT \(columns) FROM trail
            WHERE kind = \(kind) AND subject = \(subject) AND organisation = \(organisation)
                AND act <> \(leavingOut?.rawValue ?? "") ORDER BY id DESC LIMIT \(limit)
            """
        ) { TrailEntry($0) }
    }
}
