/// What lies below several buyers, and whom they have in common.
public struct SharedReach: Sendable {
    /// For each buyer asked for, how many organisations lie in each tier below it.
    public let tierSizes: [[Int]]
    /// For each organisation, how many of the buyers have it below them or are it.
    public let buyerCounts: [Int32]
}
