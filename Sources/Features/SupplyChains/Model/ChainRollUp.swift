/// The chains in figures: what the buyer sees whatever names are hidden.
public struct ChainRollUp: Sendable, Hashable {
    /// One tier below the organisation.
    public struct Tier: Sendable, Hashable {
        /// Steps from the organisation, from 1.
        public var number: Int
        public var businesses = 0
        public var notAsked = 0
        /// Asked and still in time.
        public var asked = 0
        public var answered = 0
        public var late = 0
        public var refused = 0
        /// How many businesses stand how with the questionnaire.
        public var questionnaires: [QuestionnaireState: Int] = [:]
        /// From the lowest to the highest that the answers to it come to, in thousandths; nil until there are some.
        public var scores: ClosedRange<Int>?
        /// Have said who stands below them, or that nobody does.
        public var mapped = 0
        /// Have said that they do not know who stands below them.
        public var doNotKnow = 0
        public var redFlags = 0
        /// The highest own risk, in thousandths.
        public var worstRisk = 0
        /// Names hidden from the buyer.
        public var hidden = 0

        public init(number: Int) { self.number = number }

        /// Whose own suppliers nobody has named: the tier below is unknown there.
        public var unmapped: Int { businesses - mapped }
    }

    public var tiers: [Tier]
    /// The highest own risks, the highest first, at most ten.
    public var worst: [BusinessSummary]
    /// Businesses from which what they supply comes back to them.
    public var inLoops: Int

    public var businesses: Int { tiers.reduce(0) { $0 + $1.businesses } }
    public var answered: Int { tiers.reduce(0) { $0 + $1.answered } }
    public var late: Int { tiers.reduce(0) { $0 + $1.late } }
    public var refused: Int { tiers.reduce(0) { $0 + $1.refused } }
    public var unmapped: Int { tiers.reduce(0) { $0 + $1.unmapped } }
    public var redFlags: Int { tiers.reduce(0) { $0 + $1.redFlags } }
}
