public import Storage

/// One line of the trail: who did what to which record, when and why, and to whom it was shown.
public struct TrailEntry: Sendable {
    public var id: ID<TrailEntry>
    public var at: Timestamp
    public var act: Act
    public var actor: Actor
    /// The kind of record, by its table: `supplier`, `hit`.
    public var subjectKind: String
    /// The record's identifier; nil where the act was on many, such as a search.
    public var subject: String?
    /// Why, where the person or the rule says so. Never the content of the record.
    public var reason: String?
    /// To whom a disclosure went.
    public var recipient: String?

    public init(
        id: ID<TrailEntry>, at: Timestamp, act: Act, actor: Actor, subjectKind: String, subject: String? = nil,
        reason: String? = nil, recipient: String? = nil
    ) {
        self.id = id
        self.at = at
        self.act = act
        self.actor = actor
        self.subjectKind = subjectKind
        self.subject = subject
        self.reason = reason
        self.recipient = recipient
    }
}

extension TrailEntry {
    /// The columns of `trail` that `init(_:)` reads, in its order.
    public static let columns: SQL = """
        trail.id, trail.at, trail.act, trail.person, trail.organisation, trail.node, trail.kind, trail.subject,
            trail.reason, trail.recipient
        """

    /// Reads a row that begins with `columns`.
    public init(_ row: any Row) {
        self.init(
            id: row.id(0), at: row.timestamp(1), act: row.code(2) ?? .consultation,
            actor: Actor(person: row.optionalText(3), organisation: row.optionalText(4), node: row.text(5)),
            subjectKind: row.text(6), subject: row.optionalText(7), reason: row.optionalText(8),
            recipient: row.optionalText(9))
    }
}
