public import Storage

/// What a verification of the trail came to.
public struct TrailVerification: Sendable, Hashable {
    public var at: Timestamp
    /// How many links were checked with their entries.
    public var links: Int
    /// How many signed heads were compared with the chain.
    public var heads: Int
    public var findings: Int

    public init(at: Timestamp, links: Int = 0, heads: Int = 0, findings: Int = 0) {
        self.at = at
        self.links = links
        self.heads = heads
        self.findings = findings
    }
}
