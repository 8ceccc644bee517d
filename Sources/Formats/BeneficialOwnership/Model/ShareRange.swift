/// How much of a body somebody holds, in per cent from 0 to 100.
public struct ShareRange: Sendable, Codable, Hashable {
    /// The share itself where it is told.
    public var exact: Double?
    /// At least this much, or more than this much where `isMinimumExclusive`.
    public var minimum: Double?
    /// At most this much, or less than this much where `isMaximumExclusive`.
    public var maximum: Double?
    public var isMinimumExclusive: Bool
    public var isMaximumExclusive: Bool

    public init(
        exact: Double? = nil, minimum: Double? = nil, maximum: Double? = nil, isMinimumExclusive: Bool = false,
        isMaximumExclusive: Bool = false
    ) {
        self.exact = exact
        self.minimum = minimum
        self.maximum = maximum
        self.isMinimumExclusive = isMinimumExclusive
        self.isMaximumExclusive = isMaximumExclusive
    }
}
