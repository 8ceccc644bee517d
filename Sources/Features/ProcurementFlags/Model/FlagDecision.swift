public import Storage

/// What was done to a flag. Added, never changed.
public struct FlagDecision: Sendable, Hashable {
    public enum Part: String, Sendable, CaseIterable {
        case dismissed
        /// A person took the dismissal back.
        case restored
        /// The figures changed after it was dismissed, so that it asks anew.
        case returned
    }

    public var id: ID<FlagDecision>
    public var part: Part
    public var reason: String
    /// Who; nil for what the program did, and for the command line.
    public var by: String?
    public var at: Timestamp
}
