public import Access
public import Foundation

/// The one provider that people may sign in at, as whoever runs the system settles it.
public struct ProviderSettings: Sendable, Codable, Hashable {
    /// What membership in one of the provider's groups amounts to here.
    public struct Group: Sendable, Codable, Hashable {
        public var group: String
        /// The organisation's name, in either language.
        public var organisation: String
        public var roles: Set<Role>

        public init(group: String, organisation: String, roles: Set<Role>) {
            self.group = group
            self.organisation = organisation
            self.roles = roles
        }
    }

    /// The provider's own address, exactly as its tokens name it.
    public var issuer: String
    public var clientID: String
    /// nil for a client without a secret, which the proof key alone protects.
    public var clientSecret: String?
    /// Where people reach this site: `https://manumit.example.org`. The provider must know `…/sign-in/provider/back`.
    public var site: String
    /// What the button says: `Sign in with …`, in English and in Welsh.
    public var name: String
    public var welshName: String
    public var scopes: [String]
    /// The claim that names a person's groups.
    public var groupsClaim: String
    public var groups: [Group]
    /// Methods (`amr`, RFC 8176) of which one shows that the provider asked for a second factor.
    public var secondFactorMethods: Set<String>
    /// Classes (`acr`) that show the same.
    public var secondFactorClasses: Set<String>

    public init(issuer: String, clientID: String, clientSecret: String?, site: String, name: String) {
        self.issuer = issuer
        self.clientID = clientID
        self.clientSecret = clientSecret
        self.site = site
        self.name = name
        welshName = name
        scopes = Self.usualScopes
        groupsClaim = Self.usualGroupsClaim
        groups = []
        secondFactorMethods = Self.usualMethods
        secondFactorClasses = []
    }

    private static let usualScopes = ["openid", "profile", "email"]
    private static let usualGroupsClaim = "groups"
    private static let usualMethods: Set<String> = ["mfa", "otp", "hwk", "swk", "fido"]

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        issuer = try container.decode(String.self, forKey: .issuer)
        clientID = try container.decode(String.self, forKey: .clientID)
        clientSecret = try container.decodeIfPresent(String.self, forKey: .clientSecret)
        site = try container.decode(String.self, forKey: .site)
        name = try container.decode(String.self, forKey: .name)
        welshName = try container.decodeIfPresent(String.self, forKey: .welshName) ?? name
        scopes = try container.decodeIfPresent([String].self, forKey: .scopes) ?? Self.usualScopes
        groupsClaim = try container.decodeIfPresent(String.self, forKey: .groupsClaim) ?? Self.usualGroupsClaim
        groups = try container.decodeIfPresent([Group].self, forKey: .groups) ?? []
        secondFactorMethods =
            try container.decodeIfPresent(Set<String>.self, forKey: .secondFactorMethods) ?? Self.usualMethods
        secondFactorClasses = try container.decodeIfPresent(Set<String>.self, forKey: .secondFactorClasses) ?? []
    }

    /// Reads settings from JSON with the names above.
    /// - Throws: `DecodingError`; `SingleSignOnError` with code `.badProvider` for an address that will not do.
    public static func read(_ data: Data) throws -> ProviderSettings {
        let settings = try JSONDecoder().decode(ProviderSettings.self, from: data)
        guard ProviderAddress.isSafe(settings.issuer) else { throw SingleSignOnError(.badProvider, "issuer") }
        guard ProviderAddress.isSafe(settings.site) else { throw SingleSignOnError(.badProvider, "site") }
        return settings
    }

    /// Where the provider sends people back to.
    var back: String { (site.hasSuffix("/") ? String(site.dropLast()) : site) + "/sign-in/provider/back" }
}
