public import Storage

/// Something that happened to a business or that it did, for its history. Holds no name of a business.
public struct ChainEvent: Sendable, Hashable {
    public enum Kind: String, Sendable, CaseIterable {
        case added
        case invited
        case reminded
        case invitationWithdrawn
        case opened
        case answered
        case refused
        case supplierNamed
        case supplierChanged
        case supplierWithdrawn
        case nameHidden
        case nameShown
        case siteNamed
        case siteWithdrawn
        case siteHidden
        case siteShown
        case saidNone
        case saidUnknown
        case saidNamed
        case merged
        case mergeUndone
        case contactBound
        /// Put right where its letters go.
        case addressChanged
    }

    public var kind: Kind
    public var at: Timestamp
    /// Whether the business itself, or another of the chain, did it rather than the buyer's people.
    public var isByBusiness: Bool
    /// The name of the buyer's person who did it, where one did.
    public var person: String?
    /// The reason that the buyer's person gave.
    public var reason: String?
}
