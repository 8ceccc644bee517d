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
        /// Which of the organisation's own questions are put to the bidders, each as it was worded then.
        case questionsChosen([OwnQuestion])
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

extension [ProcurementStep] {
    /// The organisation's own questions that were chosen last.
    public var ownQuestions: [OwnQuestion] {
        compactMap { if case .questionsChosen(let questions) = $0.act { questions } else { nil } }.last ?? []
    }

    /// The bidder to whom the contract was awarded.
    public var awardedTo: ID<Bidder>? {
        compactMap { if case .awarded(let bidder, _) = $0.act { bidder } else { nil } }.last
    }
}
