public import Storage

/// A site of a business, as the buyer sees it.
public struct BusinessSite: Sendable, Hashable {
    public var id: ID<BusinessSite>
    /// nil where it is hidden from the buyer.
    public var name: String?
    /// ISO 3166-1 alpha-2, upper case.
    public var country: String
    public var product: String
    public var isHidden: Bool
    public var namedAt: Timestamp
    public var withdrawnAt: Timestamp?
}
