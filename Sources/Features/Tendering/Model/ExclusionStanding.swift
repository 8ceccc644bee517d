import Storage

/// What the rules give about a bidder on a day: a draft for a person, never a decision.
public struct ExclusionStanding: Sendable, Hashable, Codable {
    public enum Status: String, Sendable, Codable, CaseIterable {
        /// A mandatory ground counts: the tender must be disregarded (Procurement Act 2023 s26(1), s57(1)).
        case excluded
        /// A discretionary ground counts: it must be considered, and may be (s26(2), s57(2)).
        case excludable
        /// Something is not settled yet.
        case open
        /// Nothing on file counts.
        case neither
    }

    public var status: Status
    /// Each finding and entry with what became of it.
    public var reasons: [ExclusionReason]
}
