/// What a business says when it names one of its suppliers.
public struct SupplierNaming: Sendable, Hashable {
    public var facts: BusinessFacts
    /// What it supplies, in words that the buyer reads.
    public var product: String
    /// Of what is bought of the product, in per cent: `40`, `12.5`; empty where it is unknown.
    public var share: String
    /// Whether the name stays hidden from the buyer. Country, product and risk never do.
    public var isHidden: Bool

    public init(facts: BusinessFacts, product: String, share: String = "", isHidden: Bool) {
        self.facts = facts
        self.product = product
        self.share = share
        self.isHidden = isHidden
    }
}
