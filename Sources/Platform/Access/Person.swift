public import Storage

/// Somebody who belongs to an organisation, as that organisation knows them.
public struct Person: Sendable, Hashable {
    /// Whether the person can work for the organisation.
    public enum State: String, Sendable, CaseIterable {
        case active
        /// Asked to join, and has not answered yet.
        case invited
        /// May not sign in for this organisation until enabled again.
        case disabled
    }

    public var id: ID<Person>
    public var name: String
    /// The address signed in with, in lower case.
    public var address: String
    public var roles: Set<Role>
    public var state: State
    /// When the organisation added or invited them.
    public var addedAt: Timestamp

    public init(
        id: ID<Person>, name: String, address: String, roles: Set<Role>, state: State, addedAt: Timestamp
    ) {
        self.id = id
        self.name = name
        self.address = address
        self.roles = roles
        self.state = state
        self.addedAt = addedAt
    }
}
