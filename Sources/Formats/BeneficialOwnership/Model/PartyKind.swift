/// What a party is.
public enum PartyKind: String, Sendable, Codable, Hashable, CaseIterable {
    /// A company, partnership, trust, public body or other body.
    case entity
    /// A human being.
    case person
}
