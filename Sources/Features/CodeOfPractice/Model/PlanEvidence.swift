public import Storage

/// A piece of evidence for an action.
public struct PlanEvidence: Sendable, Hashable {
    public var id: ID<PlanEvidence>
    public var action: ID<PlanAction>
    public var kind: EvidenceKind
    public var title: String
    public var source: EvidenceSource
    public var dated: Day?
    /// The last day on which it counts.
    public var expires: Day?
    public var addedAt: Timestamp
    /// The name of whoever added it.
    public var addedBy: String?
    public var withdrawnAt: Timestamp?
    public var withdrawnReason: String?

    /// Whether it no longer counts on a day.
    public func isExpired(on day: Day) -> Bool { expires.map { $0 < day } ?? false }
}
