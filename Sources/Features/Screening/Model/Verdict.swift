/// What a person says of a hit.
public enum Verdict: String, Sendable, Codable, CaseIterable {
    case same
    case notTheSame
    case cannotTellYet
}
