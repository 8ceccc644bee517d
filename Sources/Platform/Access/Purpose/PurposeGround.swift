/// Why somebody reads a sensitive record: what is chosen before one's own words.
public enum PurposeGround: String, Sendable, Codable, CaseIterable {
    case workingOnIt
    case supervision
    case audit
    /// Asked for by the person concerned, or by a court.
    case asked
    /// Only with words of one's own.
    case other
}
