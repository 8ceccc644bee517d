public import Access
public import Storage

/// That somebody approved a statement for their office.
public struct StatementApproval: Sendable, Hashable {
    public var role: SigningRole
    public var person: ID<Person>
    public var name: String
    public var at: Timestamp
    /// Whether the public may see the name.
    public var agreesToBeNamed: Bool

    public init(role: SigningRole, person: ID<Person>, name: String, at: Timestamp, agreesToBeNamed: Bool) {
        self.role = role
        self.person = person
        self.name = name
        self.at = at
        self.agreesToBeNamed = agreesToBeNamed
    }
}
