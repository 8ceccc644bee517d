/// How far a number may be relied on. Words: `contact.standing.<standing>`.
public enum ContactStanding: String, CaseIterable, Codable, Hashable, Sendable {
    /// It was read in the source.
    case confirmed
    /// It was read in a source that is some years old.
    case old
    /// It was not read in a source.
    case unconfirmed

    /// Whether lists say "check before relying on it".
    public var isToBeChecked: Bool { self != .confirmed }
}
