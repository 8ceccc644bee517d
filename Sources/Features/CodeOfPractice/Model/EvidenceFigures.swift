public import Storage

/// How much evidence an action has, on a day.
public struct EvidenceFigures: Sendable, Hashable {
    /// All that was not taken back.
    public var count: Int
    /// Of these, what has not expired.
    public var valid: Int
    /// The next day on which some of it expires.
    public var nextExpiry: Day?

    public init(count: Int = 0, valid: Int = 0, nextExpiry: Day? = nil) {
        self.count = count
        self.valid = valid
        self.nextExpiry = nextExpiry
    }
}
