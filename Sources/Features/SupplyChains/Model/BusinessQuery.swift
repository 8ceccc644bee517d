public import Storage

/// Which businesses are asked for, and in what order.
public struct BusinessQuery: Sendable, Hashable {
    public enum Order: String, Sendable, CaseIterable {
        case name, tier, risk, country, due
    }

    /// Words or parts of words of the name or of what is supplied. Hidden names are not looked through.
    public var words = ""
    public var answer: ChainMap.Node.Answer?
    public var questionnaire: QuestionnaireState?
    public var knowledge: SupplierKnowledge?
    /// Steps from the organisation.
    public var tier: Int?
    /// ISO 3166-1 alpha-2, upper case.
    public var country: String?
    public var hasRedFlags = false
    public var order = Order.risk
    public var descending = true
    public var page = PageRequest()

    public init() {}
}
