/// What somebody is asked to join.
public struct Invitation: Sendable {
    /// The person's name as the organisation wrote it.
    public var name: String
    public var address: String
    public var organisation: Organisation
    public var roles: Set<Role>
    /// Whether the person has no account yet, so that joining means to choose a password.
    public var needsPassword: Bool

    public init(
        name: String, address: String, organisation: Organisation, roles: Set<Role>, needsPassword: Bool
    ) {
        self.name = name
        self.address = address
        self.organisation = organisation
        self.roles = roles
        self.needsPassword = needsPassword
    }
}
