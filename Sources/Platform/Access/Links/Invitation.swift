/// What somebody is asked to join.
public struct Invitation: Sendable {
    /// The person's name as the organisation wrote it.
    public var name: String
    public var address: String
    public var organisation: Organisation
    public var roles: Set<Role>
    /// Whether the person has no account yet, so that joining means to choose a password.
    public var needsPassword: Bool
}
