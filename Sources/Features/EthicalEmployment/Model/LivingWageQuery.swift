public import Storage

/// Which suppliers are asked for with their living-wage status; those with the highest yearly spend come first.
public struct LivingWageQuery: Sendable, Hashable {
    public enum Filter: Sendable, Hashable {
        case everything
        case state(LivingWageState)
        /// Nothing was ever found out.
        case unknown
        /// What was found no longer counts.
        case expired
    }

    /// Part of the supplier's name.
    public var words = ""
    public var filter = Filter.everything
    public var page = PageRequest()

    public init() {}
}
