/// Two records that may be one business: a question for a person, never an answer.
public struct BusinessPair: Sendable {
    public enum State: String, Sendable, CaseIterable {
        case merged
        case declined
        /// Was merged and taken apart again.
        case undone
    }

    public var first: BusinessSummary
    public var second: BusinessSummary
    /// How alike the names are, 0 to 1.
    public var score: Double
    /// Whether both have the same company number.
    public var hasSameNumber: Bool
}
