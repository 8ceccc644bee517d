/// That one business buys something from another. Only its identity and origin live here.
public enum SupplyLink {
    /// Who says so.
    public enum Source: String, Sendable, CaseIterable {
        /// The buyer's own people.
        case buyer
        /// The business that buys.
        case business
        /// A table that the buyer loaded.
        case table
        /// A procurement notice that names a sub-contractor.
        case notice
    }
}
