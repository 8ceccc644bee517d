public import Storage

/// What changed in a supply chain between two days, and why what reaches the organisation is more or less.
public struct ChainChange: Sendable {
    /// What the buyer may call a business.
    public struct Named: Sendable, Hashable {
        /// nil where it is hidden from the buyer.
        public var name: String?
        /// ISO 3166-1 alpha-2, upper case; nil where it is unknown.
        public var country: String?
        /// The record that it was found to be, where it is a record of its own no more.
        public var mergedInto: ID<Business>?
    }

    /// Why the worst path is worth more or less. A buyer is nil for the organisation itself.
    public enum Reason: Sendable, Hashable {
        case linkCame(buyer: ID<Business>?, supplier: ID<Business>)
        case linkWent(buyer: ID<Business>?, supplier: ID<Business>)
        case shareRose(buyer: ID<Business>?, supplier: ID<Business>)
        case shareFell(buyer: ID<Business>?, supplier: ID<Business>)
        case riskRose(ID<Business>)
        case riskFell(ID<Business>)
        case unknownTierRose(ID<Business>)
        case unknownTierFell(ID<Business>)
    }

    /// The own risk of a business that was there on both days, in thousandths.
    public struct Risk: Sendable, Hashable {
        public var business: ID<Business>
        public var before: Int
        public var after: Int
    }

    /// How far a business came with the questionnaire.
    public struct Progress: Sendable, Hashable {
        public var business: ID<Business>
        public var before: QuestionnaireState
        public var after: QuestionnaireState
    }

    /// The days whose maps are compared: those that are kept nearest to the days that were asked for.
    public let first: Day
    public let last: Day
    /// 0...1: the worst that reached and that reaches the organisation.
    public let exposureBefore: Double
    public let exposureAfter: Double
    public let reasons: [Reason]
    public let came: [ID<Business>]
    public let went: [ID<Business>]
    /// What changed most first.
    public let risks: [Risk]
    public let progress: [Progress]
    private let names: [ID<Business>: Named]

    init(
        first: Day, last: Day, exposureBefore: Double, exposureAfter: Double, reasons: [Reason], came: [ID<Business>],
        went: [ID<Business>], risks: [Risk], progress: [Progress], names: [ID<Business>: Named]
    ) {
        self.first = first
        self.last = last
        self.exposureBefore = exposureBefore
        self.exposureAfter = exposureAfter
        self.reasons = reasons
        self.came = came
        self.went = went
        self.risks = risks
        self.progress = progress
        self.names = names
    }

    public subscript(business: ID<Business>) -> Named { names[business] ?? Named() }

    public var isEmpty: Bool {
        reasons.isEmpty && came.isEmpty && went.isEmpty && risks.isEmpty && progress.isEmpty
    }
}
