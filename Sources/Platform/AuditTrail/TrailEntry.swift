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
}
