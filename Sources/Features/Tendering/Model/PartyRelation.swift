/// What somebody is to a tender.
public enum PartyRelation: String, Sendable, Codable, CaseIterable {
    /// The bidder itself (Procurement Act 2023 s19, s22).
    case bidder
    /// Another member of the consortium that bids: a supplier too.
    case consortiumMember
    /// Connected with the bidder (Schedule 6 paragraph 45).
    case connected
    /// Relied on to meet the conditions of participation, not as a mere guarantor (s26(4), s22(8)-(9)).
    case associated
    /// Intended to perform part of the contract (s28(1)).
    case subcontractor

    /// Whether the grounds and the debarment list apply as to a supplier (s57(1)).
    public var isSupplier: Bool { self == .bidder || self == .consortiumMember }

    /// Whether the bidder may put somebody else in the place (s26(3), s27(4), s28(5)).
    public var isReplaceable: Bool { self == .associated || self == .subcontractor }
}
