public import Storage

/// A person as an organisation's own sign-in service names them, once its token has been checked.
public struct ProvidedIdentity: Sendable, Hashable {
    public var issuer: String
    /// Unique at the issuer and never given to somebody else (OpenID Connect Core 1.0 section 2). The only link to an account.
    public var subject: String
    public var name: String
    /// Only where the provider says that it was verified. Never links to an account that is there already.
    public var address: String?
    /// What the provider's groups amount to here.
    public var roles: [ID<Organisation>: Set<Role>]
    /// The organisations whose roles the provider decides on.
    public var governed: Set<ID<Organisation>>
    /// Whether the provider asked for a second factor.
    public var showedSecondFactor: Bool

    public init(
        issuer: String, subject: String, name: String, address: String?, roles: [ID<Organisation>: Set<Role>],
        governed: Set<ID<Organisation>>, showedSecondFactor: Bool
    ) {
        self.issuer = issuer
        self.subject = subject
        self.name = name
        self.address = address
        self.roles = roles
        self.governed = governed
        self.showedSecondFactor = showedSecondFactor
    }
}
