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

/// What is mainly bought (OCDS codelist `procurementCategory`).
public enum ProcurementCategory: UInt8, Sendable {
    case unknown, goods, works, services
}
