public import AuditTrail
public import Storage

/// What is looked for in the trail. What is nil or empty narrows nothing.
public struct TrailQuery: Sendable, Hashable {
    /// The person who acted.
    public var person: String?
    public var acts: Set<Act> = []
    /// The kind of record, by its table.
    public var kind: String?
    /// The record's identifier.
    public var subject: String?
    /// The first day, and the last, in UTC.
    public var from: Day?
    public var to: Day?
    /// Words that stand in the reason or the recipient; capitals and accents do not matter. At most 200 characters count.
    public var words = ""
    /// Only what comes after this place, in the order of the answer.
    public var after: TrailPlace?

    public init() {}

    /// Whether everything is asked for.
    public var isEmpty: Bool {
        person == nil && acts.isEmpty && kind == nil && subject == nil && from == nil && to == nil && words.isEmpty
    }
}
