/// How a supplier is chosen (OCDS codelist `method`).
public enum ProcurementMethod: UInt8, Sendable {
    case unknown, open, selective, limited, direct

    var isCompetitive: Bool { self == .open || self == .selective }
    var isWithoutCompetition: Bool { self == .limited || self == .direct }
}

/// The state of a bid (OCDS codelist `bidStatus`).
public enum BidStatus: UInt8, Sendable {
    case unknown, invited, pending, valid, disqualified, withdrawn

    /// Whether the bid was handed in: pending, valid or disqualified.
    var isSubmitted: Bool { self == .pending || self == .valid || self == .disqualified }
}

/// The state of an award (OCDS codelist `awardStatus`).
public enum AwardStatus: UInt8, Sendable {
    case unknown, pending, active, cancelled, unsuccessful
}

/// How closely a purchase is to be looked at by what it is, before anything is known about who sells it (tiers of PPN 009,
/// Cabinet Office, 17 February 2025). What puts it into its tier is the rule of whoever fills the notice.
public enum InherentTier: UInt8, Sendable {
    case unknown, low, medium, high
}

/// What is mainly bought (OCDS codelist `procurementCategory`).
public enum ProcurementCategory: UInt8, Sendable {
    case unknown, goods, works, services
}
