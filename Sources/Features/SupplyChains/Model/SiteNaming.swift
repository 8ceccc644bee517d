/// What a business says of one of its sites.
public struct SiteNaming: Sendable, Hashable {
    /// The site's name or address.
    public var name: String
    /// A country's name or code.
    public var country: String
    /// What is made or done there, in words that the buyer reads.
    public var product: String
    /// Whether name and address stay hidden from the buyer.
    public var isHidden: Bool

    public init(name: String, country: String, product: String, isHidden: Bool) {
        self.name = name
        self.country = country
        self.product = product
        self.isHidden = isHidden
    }
}
