public import Storage
public import Suppliers

/// One business in a list, as the buyer may see it.
public struct BusinessSummary: Sendable, Hashable {
    public var id: ID<Business>
    /// nil where it is hidden from the buyer.
    public var name: String?
    /// nil where it is unknown or, as with the name, hidden.
    public var companyNumber: String?
    /// ISO 3166-1 alpha-2, upper case; nil where it is unknown.
    public var country: String?
    /// A CPV code of two to eight digits; nil where it is unknown.
    public var category: String?
    /// Steps from the organisation, from 1.
    public var tier: Int
    public var answer: ChainMap.Node.Answer
    public var due: Day?
    public var questionnaire = QuestionnaireStanding(.notAsked)
    public var knowledge: SupplierKnowledge
    /// In thousandths.
    public var risk: Int
    public var riskTier: RiskTier
    /// Codes of `RiskReasonKey`, then of red flags.
    public var reasons: [String]
    /// How many red flags there are among the answers.
    public var redFlags: Int
    public var isInLoop: Bool
    /// The register's record of a direct supplier.
    public var supplier: ID<Supplier>?
    /// What it supplies, to whom in the chain it may be; each once.
    public var products: [String]
}
