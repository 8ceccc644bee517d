public import Storage

/// Somebody with an account.
public struct Person: Sendable, Hashable {
    public var id: ID<Person>
    public var name: String
    /// The address signed in with, in lower case.
    public var address: String
    public var roles: Set<Role>
}
