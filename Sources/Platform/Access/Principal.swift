public import AuditTrail
public import Storage

/// Who asks: a person, for one organisation, in the roles held there. Every method of a feature takes one.
public struct Principal: Sendable, Hashable {
    public var person: ID<Person>?
    public var organisation: ID<Organisation>
    public var roles: Set<Role>
    /// Where the request came through, for the trail.
    public var node: String
    /// Why the person reads, as stated before reading what is sensitive; lands in every entry of the trail.
    public var purpose: String?
    /// What stands for the session that the request belongs to, so that a purpose stated in it ends with it; nil where there
    /// is none. Not the session's token.
    public var session: String?

    public init(person: ID<Person>?, organisation: ID<Organisation>, roles: Set<Role>, node: String) {
        self.person = person
        self.organisation = organisation
        self.roles = roles
        self.node = node
    }

    /// The person at the machine that holds the store, who can read the file anyway: may do all that procurement does, but
    /// not read what was sent to the lead. Named as `command line` in the trail.
    public static func commandLine(for organisation: ID<Organisation>) -> Principal {
        Principal(
            person: nil, organisation: organisation,
            roles: [.procurementOfficer, .procurementLead, .administrator], node: "command line")
    }

    /// How far the principal's roles let it do something; nil where none of them does.
    public func scope(of permission: Permission) -> Scope? {
        let holders = permission.holders
        return roles.compactMap { holders[$0] }.max()
    }

    /// Whether the principal may do something as far as `scope`: to all that its organisation holds, unless it says else.
    public func may(_ permission: Permission, within scope: Scope = .organisation) -> Bool {
        self.scope(of: permission).map { $0 >= scope } ?? false
    }

    /// - Throws: `AccessError` with code `.forbidden` unless the principal holds the permission as far as `scope`.
    public func require(_ permission: Permission, within scope: Scope = .organisation) throws(AccessError) {
        guard may(permission, within: scope) else { throw AccessError(.forbidden, permission: permission) }
    }

    public var actor: Actor {
        Actor(person: person?.text, organisation: organisation.text, node: node, purpose: purpose)
    }
}
