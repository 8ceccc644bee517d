public import Access
public import Storage
public import Suppliers

/// Something that was done with a procurement. Steps are added and never changed.
public struct ProcurementStep: Sendable, Hashable {
    public enum Act: Sendable, Hashable, Codable {
        /// The facts were stated, and assessed.
        case assessed(ProcurementFacts, RiskAssessment)
        /// The bidders are known; whether the modern slavery lead is asked as routine was settled.
        case evaluationBegan(RoutineDraw)
        /// The facts were stated again during evaluation, after which the procurement went to the lead.
        case drawnAgain(RoutineDraw)
        /// Awarded to a bidder, with the reason.
        case awarded(ID<Bidder>, reason: String)
        /// Ended without an award, with the reason.
        case ended(reason: String)
    }

    public var id: ID<ProcurementStep>
    public var act: Act
    public var at: Timestamp
    public var person: ID<Person>?
    public var by: String?
}
