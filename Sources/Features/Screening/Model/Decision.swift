public import Storage

/// What one person said of a hit, and why. Never changed: a later one stands beside it.
public struct Decision: Sendable, Hashable {
    public enum Part: String, Sendable, Codable, CaseIterable {
        case first
        /// The second person agreed.
        case agreed
        /// The second person did not; the hit is open again.
        case disagreed
        /// Somebody opened it again, for an appeal or a mistake.
        case reopened
    }

    public var id: ID<Decision>
    public var part: Part
    public var verdict: Verdict?
    public var reason: String
    /// The name of the person; nil for the command line.
    public var by: String?
    public var at: Timestamp
}

/// What became of a decision.
public enum DecisionOutcome: String, Sendable {
    case recorded
    /// A second person must look before it holds.
    case waitsForSecond
}
