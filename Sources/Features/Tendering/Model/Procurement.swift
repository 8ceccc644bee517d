public import Storage
public import Suppliers

/// A purchase from need to award.
public struct Procurement: Sendable, Hashable {
    public var id: ID<Procurement>
    public var facts: ProcurementFacts
    /// By the rules as they were when the facts were last stated.
    public var assessment: RiskAssessment
    public var stage: ProcurementStage
    public var openedAt: Timestamp
    public var openedBy: String?
    /// Whether it goes to the modern slavery lead as routine, and what was drawn; nil before evaluation begins.
    public var draw: RoutineDraw?
    public var bidders: Int
}
