public import Access
public import Storage

/// All that one buyer may know of its supply chain, as plain values: what the picture and the risk are made from.
///
/// A name that its business's customer keeps to itself is nil and stays out of every answer; its country, product and risk
/// are there.
public struct ChainMap: Sendable {
    /// A business, or a tier that nobody has named yet.
    public struct Node: Sendable, Hashable {
        /// How far it has come with naming its own suppliers.
        public enum Answer: String, Sendable, CaseIterable {
            case notAsked, asked, answered, late, refused
        }

        public var id: ID<Business>
        /// nil where it is hidden from the buyer.
        public var name: String?
        /// ISO 3166-1 alpha-2, upper case; nil where it is unknown.
        public var country: String?
        /// What it does: a CPV 2008 code of two to eight digits; nil where it is unknown.
        public var category: String?
        public var answer: Answer
        public var questionnaire: QuestionnaireState
        /// Its own risk in thousandths, 0 to 1000, from its answers and from what is inherent in sector and country.
        public var risk: Int
        /// Why the risk is what it is: codes of `RiskReasonKey` or of red flags among the answers.
        public var reasons: [String]
        /// Whether it has said who its suppliers are; while it has not, what stands below counts as unknown.
        public var hasNamedSuppliers: Bool

        public init(
            id: ID<Business>, name: String?, country: String?, category: String?, answer: Answer,
            questionnaire: QuestionnaireState = .notAsked, risk: Int, reasons: [String], hasNamedSuppliers: Bool
        ) {
            self.id = id
            self.name = name
            self.country = country
            self.category = category
            self.answer = answer
            self.questionnaire = questionnaire
            self.risk = risk
            self.reasons = reasons
            self.hasNamedSuppliers = hasNamedSuppliers
        }
    }

    /// Who buys what from whom. `buyer` is nil for the organisation itself.
    public struct Link: Sendable, Hashable {
        public var buyer: ID<Business>?
        public var supplier: ID<Business>
        public var product: String
        /// Of what the buyer buys of the product, in thousandths; nil where it is unknown.
        public var share: Int?

        public init(buyer: ID<Business>?, supplier: ID<Business>, product: String, share: Int?) {
            self.buyer = buyer
            self.supplier = supplier
            self.product = product
            self.share = share
        }
    }

    public var organisation: ID<Organisation>
    public var nodes: [Node]
    public var links: [Link]

    public init(organisation: ID<Organisation>, nodes: [Node], links: [Link]) {
        self.organisation = organisation
        self.nodes = nodes
        self.links = links
    }
}
