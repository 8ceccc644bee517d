public import Storage
public import SupplyChains

/// What came of sending the questionnaire.
public struct SendingReport: Sendable, Hashable {
    public var sent: [ID<QuestionnaireRequest>] = []
    /// The names of those who were left out, since one waits for their answer already.
    public var alreadyAsked: [String] = []
    /// How each comes in to answer, in the order of `sent`.
    public var asked: [AskedBusiness] = []

    /// Whether every link is on its way by letter, so that nothing must be passed on by hand.
    public var isAllByLetter: Bool { asked.allSatisfy { $0.entry == .letter } }
}
