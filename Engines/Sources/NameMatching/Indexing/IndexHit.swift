/// One listed subject that a search found.
public struct IndexHit: Sendable, Hashable {
    /// Place of the subject in the order the index was given them.
    public var ordinal: Int
    public var comparison: Comparison

    public init(ordinal: Int, comparison: Comparison) {
        self.ordinal = ordinal
        self.comparison = comparison
    }
}
