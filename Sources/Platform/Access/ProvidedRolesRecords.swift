import AuditTrail
import Storage

/// Puts the roles that a provider gives in the place of those kept, in every organisation that it decides on.
struct ProvidedRolesRecords {
    let identity: ProvidedIdentity
    let trail: AuditTrail
    let now: Timestamp
    let node: String

    /// Writes one entry in the trail for each organisation where something changes.
    func replace(of person: ID<Person>, in transaction: any Transaction) throws {
        for organisation in identity.governed.sorted(by: { $0.text < $1.text }) {
            let before = try MembershipRecords.roles(of: person, in: organisation, transaction)
            let after = identity.roles[organisation] ?? []
            guard before != after else { continue }
            try setRoles(after, of: person, in: organisation, transaction)
            try trail.append(
                .alteration, "person", person.text,
                by: Actor(person: nil, organisation: organisation.text, node: node),
                reason: "roles from the provider: \(Accounts.text(before)) to \(Accounts.text(after))", in: transaction)
        }
    }

    /// Somebody whom an administrator here has disabled stays so, whatever the provider says.
    private func setRoles(
        _ roles: Set<Role>, of person: ID<Person>, in organisation: ID<Organisation>, _ transaction: any Transaction
    ) throws {
        if try MembershipRecords.person(person, in: organisation, transaction) == nil {
            let name = try transaction.first("SELECT name FROM person WHERE id = \(person)") { $0.text(0) }
            return try MembershipRecords.add(
                person, name ?? "", to: organisation, roles, at: now, joinedAt: now, in: transaction)
        }
        try MembershipRecords.setRoles(roles, of: person, in: organisation, transaction)
        guard roles.isEmpty else { return }
        try transaction.execute(
            "DELETE FROM membership WHERE person_id = \(person) AND organisation_id = \(organisation)")
    }
}
