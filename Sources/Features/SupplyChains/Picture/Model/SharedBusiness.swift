public import Storage

/// A business through which several of the organisation's direct suppliers meet their worst risk: one conversation there helps
/// all of them.
public struct SharedBusiness: Sendable, Hashable {
    public var business: ID<Business>
    /// Direct suppliers whose worst path passes through it.
    public var worstPathCount: Int
    /// Direct suppliers that have it below them at all, or are it.
    public var reachCount: Int
    /// By how much what the direct suppliers meet would fall together without it; between 0 and `worstPathCount`.
    public var fall: Double
}
