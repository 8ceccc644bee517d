public import Access
public import Storage

/// What somebody said about an action.
public struct PlanComment: Sendable, Hashable {
    public var id: ID<PlanComment>
    public var person: ID<Person>?
    public var name: String?
    public var at: Timestamp
    /// nil where its writer took it back; that it was there stays on record.
    public var text: String?
    public var withdrawnAt: Timestamp?
}
