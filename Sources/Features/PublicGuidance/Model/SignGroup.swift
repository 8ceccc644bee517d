/// Kinds of signs, as the statutory indicators are sorted (Modern Slavery Act 2015, guidance under section 49). Words:
/// `signs.group.<group>`.
public enum SignGroup: String, CaseIterable, Codable, Sendable {
    /// Somebody may be in danger now.
    case danger
    case appearance
    case movement
    case documents
    case pay
    case living
    case work
    case behaviour
    case children
}
