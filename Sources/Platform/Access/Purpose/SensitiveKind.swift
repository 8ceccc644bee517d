/// A kind of record that may be marked sensitive, so that a person says why before reading one.
public enum SensitiveKind: String, Sendable, Codable, CaseIterable {
    /// What was sent to the modern slavery lead.
    case referral
    /// Who looked at a record.
    case readers
    case hit
    case supplier
    /// What somebody reported, sealed.
    case report
    /// The whole trail.
    case trail

    /// What holds in an organisation that has settled nothing.
    public var usualRule: PurposeRule {
        switch self {
        case .referral, .report: .oncePerSession
        case .readers: .eachTime
        case .hit, .supplier, .trail: .never
        }
    }
}
