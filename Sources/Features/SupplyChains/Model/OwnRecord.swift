public import Storage

/// What a business sees of itself: who asks, and all that it has said. Nobody else sees it.
public struct OwnRecord: Sendable {
    /// A supplier that it has named.
    public struct NamedSupplier: Sendable, Hashable {
        public var id: ID<SupplyLink>
        public var business: ID<Business>
        public var name: String
        public var country: String?
        public var category: String?
        public var companyNumber: String?
        public var product: String
        /// In thousandths; nil where it is unknown.
        public var share: Int?
        public var isHidden: Bool
        public var namedAt: Timestamp
        /// The latest that it was sent: how far it has come, never what it has answered.
        public var invitation: ChainInvitation?
    }

    public var content: LinkContent
    public var invitation: ChainInvitation
    public var knowledge: SupplierKnowledge
    /// The latest first.
    public var suppliers: [NamedSupplier]
    public var sites: [BusinessSite]
}
