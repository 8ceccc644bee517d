public import Access
public import Storage

/// An action as somebody filled it in.
public struct ActionDraft: Sendable, Hashable {
    /// The commitment's number; 0 where the version has no place for it yet.
    public var commitment: Int
    /// `4.2`; empty for the commitment as a whole.
    public var subPoint: String
    public var heading: PlanHeading?
    public var title: String
    public var detail: String
    public var owner: ID<Person>?
    public var due: Day?
    public var priority: PlanPriority
    public var status: PlanStatus
    /// Why it does not apply.
    public var statusReason: String

    public init(
        commitment: Int, subPoint: String = "", heading: PlanHeading? = nil, title: String, detail: String = "",
        owner: ID<Person>? = nil, due: Day? = nil, priority: PlanPriority = .medium, status: PlanStatus = .notStarted,
        statusReason: String = ""
    ) {
        self.commitment = commitment
        self.subPoint = subPoint
        self.heading = heading
        self.title = title
        self.detail = detail
        self.owner = owner
        self.due = due
        self.priority = priority
        self.status = status
        self.statusReason = statusReason
    }
}
