public import Storage

/// Which people to list, and how.
public struct PeopleQuery: Sendable, Hashable {
    public enum Order: String, Sendable, CaseIterable {
        case name
        case address
        /// The latest to be added first, or last where falling is asked for.
        case added
    }

    /// Parts of names or addresses; every word must be found.
    public var words = ""
    /// nil for any.
    public var state: Person.State?
    /// nil for any.
    public var role: Role?
    public var order = Order.name
    public var descending = false
    public var page = PageRequest()

    public init() {}
}
