public import Storage
public import Suppliers
public import SupplyChains

/// How one business stands with the questionnaire, for the map of the chain: the latest request that was not taken back.
public struct AnswerStanding: Sendable, Hashable {
    public var supplier: ID<Supplier>?
    public var business: ID<Business>?
    public var request: ID<QuestionnaireRequest>
    public var state: QuestionnaireState
    /// What the answers come to; a range without the last two digits where the name is hidden. nil until there are some.
    public var score: ScoreRange?
    /// From the answers, in thousandths; nil until there are some.
    public var risk: Int?
    /// Codes of the red flags: `questionnaire.` and the key of the question.
    public var reasons: [String]
}
