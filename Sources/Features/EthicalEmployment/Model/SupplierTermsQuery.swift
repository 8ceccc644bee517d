public import Storage

/// Which suppliers are asked for with their terms of work; those of which something is recorded come first, then those
/// with the highest yearly spend.
public struct SupplierTermsQuery: Sendable, Hashable {
    public enum Filter: Sendable, Hashable {
        case everything
        /// The latest record on any of the questions says so.
        case state(WorkAnswer.State)
        /// Nothing was ever recorded.
        case unknown
    }

    /// Part of the supplier's name.
    public var words = ""
    public var filter = Filter.everything
    public var page = PageRequest()

    public init() {}
}
