/// What a person thinks of one limb of a test. Unknown is never taken for no.
public enum Limb: String, Sendable, Codable, CaseIterable {
    case yes
    case no
    case unknown
}
