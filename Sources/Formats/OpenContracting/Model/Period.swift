/// A span of time: of a tender, a contract.
public struct Period: Sendable, Hashable, Codable {
    public var start: Instant?
    public var end: Instant?
    /// Length in days where the notice states it.
    public var days: Int?

    public init(start: Instant? = nil, end: Instant? = nil, days: Int? = nil) {
        self.start = start
        self.end = end
        self.days = days
    }
}
