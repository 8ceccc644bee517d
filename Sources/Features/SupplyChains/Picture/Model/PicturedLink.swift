public import Storage

/// Somebody buys from somebody, whatever the products.
public struct PicturedLink: Sendable, Hashable {
    /// nil for the organisation itself.
    public var buyer: ID<Business>?
    public var supplier: ID<Business>
    /// What is bought, by the alphabet, each once.
    public var products: [String]
    /// The greatest share of any of the products in thousandths, which is the one that counts; nil where nobody told one.
    public var share: Int?
}
