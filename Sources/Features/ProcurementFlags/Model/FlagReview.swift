public import Storage

/// What came of computing the indicators, and for how many contracts each had its data: an indicator without data says nothing,
/// which is no sign of safety.
public struct FlagReview: Sendable, Hashable {
    public struct Coverage: Sendable, Hashable {
        public var indicator: String
        public var computable: Int
    }

    public var at: Timestamp
    public var contracts: Int
    /// Flags that are new, or that the figures brought back.
    public var raised: Int
    /// Flags that the data raise no more.
    public var gone: Int
    /// Every indicator that can be computed from a register at all.
    public var coverage: [Coverage]
    /// Contracts of the register whose notices were kept when they were imported.
    public var noticed = 0
    /// Every indicator that can be computed from such notices, of these contracts.
    public var noticeCoverage: [Coverage] = []
}
