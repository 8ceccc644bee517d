public import Access
public import Storage
public import Suppliers

/// All that the buyer may see of one business.
public struct BusinessDetail: Sendable {
    /// Somebody who buys from it, or from whom it buys.
    public struct Neighbour: Sendable, Hashable {
        /// nil for the organisation itself.
        public var business: ID<Business>?
        /// nil where it is hidden from the buyer.
        public var name: String?
        public var product: String
        /// In thousandths; nil where it is unknown.
        public var share: Int?
        public var country: String?
        public var source: SupplyLink.Source
    }

    /// A record that a person found to be this business.
    public struct MergedRecord: Sendable, Hashable {
        public var pair: ID<BusinessPair>
        public var name: String?
        public var reason: String
        public var by: String?
        public var at: Timestamp
    }

    public var summary: BusinessSummary
    /// What is inherent in what it supplies and where it is, explained.
    public var assessment: RiskAssessment
    /// Codes of red flags among its answers, heaviest first.
    public var redFlags: [String]
    public var customers: [Neighbour]
    public var suppliers: [Neighbour]
    public var sites: [BusinessSite]
    /// The latest first.
    public var invitations: [ChainInvitation]
    /// The latest first, at most 200.
    public var history: [ChainEvent]
    public var merged: [MergedRecord]
    /// People with accounts who answer for it.
    public var contacts: [Contact]

    /// Somebody with an account who answers for it, or may be let.
    public struct Contact: Sendable, Hashable {
        public var person: ID<Person>
        public var name: String

        public init(person: ID<Person>, name: String) {
            self.person = person
            self.name = name
        }
    }
}
