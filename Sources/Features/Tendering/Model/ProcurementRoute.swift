/// How the contract is to be awarded.
public enum ProcurementRoute: String, Sendable, Codable, CaseIterable {
    /// Open procedure (Procurement Act 2023 s20(2)(a)).
    case open
    /// Competitive flexible procedure (s20(2)(b)).
    case competitiveFlexible
    /// Call-off under a framework (s45).
    case framework
    /// Direct award (ss41-43).
    case direct
    /// Below the threshold of a regulated contract (Part 6).
    case belowThreshold

    /// The OCDS `procurementMethod` that comes nearest; nil where none does.
    public var method: String? {
        switch self {
        case .open: "open"
        case .competitiveFlexible, .framework: "selective"
        case .direct: "direct"
        case .belowThreshold: nil
        }
    }
}
