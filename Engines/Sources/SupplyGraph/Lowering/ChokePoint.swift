/// An organisation through which several buyers meet a risk: one conversation there helps all of them.
public struct ChokePoint: Hashable, Sendable {
    /// Which organisation.
    public let organisation: Int32
    /// How many of the buyers have it on their worst path.
    public let worstPathCount: Int
    /// For how many buyers it is the only way: their exposure is serious now, and would not be without it. (It dominates what is
    /// serious, seen from them.)
    public let onlyWayCount: Int
    /// By how much the buyers' exposures would fall together without it; between 0 and `worstPathCount`.
    public let fall: Float
    /// How many of the buyers have it below them at all.
    public let reachCount: Int
}
