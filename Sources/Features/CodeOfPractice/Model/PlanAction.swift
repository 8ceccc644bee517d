public import Storage

/// Something to be done under a commitment.
public struct PlanAction: Sendable, Hashable {
    public var id: ID<PlanAction>
    public var adoption: ID<CodeAdoption>
    public var content: ActionDraft
    /// The owner's name; nil where there is no owner, or the owner has left.
    public var ownerName: String?
    public var createdAt: Timestamp
    public var changedAt: Timestamp
    /// Rises with every change, so that two people do not write over each other.
    public var revision: Int
    public var removedAt: Timestamp?
    /// The action of the template that it was made from.
    public var templateKey: String?
    /// What stands behind it.
    public var evidence: EvidenceFigures
    /// The colour on the day it was asked for, with its reasons.
    public var light: LightFinding
    /// Open, and its day is past.
    public var isOverdue: Bool
}
