import Access
import Storage

/// What the plan reads of the tables of people.
enum PersonRecords {
    /// A person's name; nil for the command line.
    static func name(
        of person: ID<Person>?, in organisation: ID<Organisation>, _ transaction: any Transaction
    ) throws -> String? {
        guard let person else { return nil }
        return try transaction.first(
            """
            SELECT COALESCE(membership.name, person.name) FROM person LEFT JOIN membership
                ON membership.person_id = person.id AND membership.organisation_id = \(organisation)
            WHERE person.id = \(person)
            """
        ) { $0.text(0) }
    }

    /// Whether a person works for the organisation: not disabled, and more than a supplier's contact.
    static func isWorker(
        _ person: ID<Person>, in organisation: ID<Organisation>, _ transaction: any Transaction
    ) throws -> Bool {
        try transaction.count(
            """
            SELECT COUNT(*) FROM membership JOIN membership_role ON membership_role.person_id = membership.person_id
                AND membership_role.organisation_id = membership.organisation_id
            WHERE membership.organisation_id = \(organisation) AND membership.person_id = \(person)
                AND membership.disabled_at IS NULL AND membership_role.role <> \(Role.supplierContact)
            """) > 0
    }

    /// Those who work for the organisation, by name.
    static func workers(
        of organisation: ID<Organisation>, _ transaction: any Transaction
    ) throws -> [PlanPerson] {
        try transaction.query(
            """
            SELECT person.id, membership.name, person.address FROM membership
                JOIN person ON person.id = membership.person_id
            WHERE membership.organisation_id = \(organisation) AND membership.disabled_at IS NULL AND EXISTS (
                SELECT 1 FROM membership_role WHERE membership_role.person_id = membership.person_id
                    AND membership_role.organisation_id = membership.organisation_id
                    AND membership_role.role <> \(Role.supplierContact))
            ORDER BY membership.name_order, person.id
            """
        ) { PlanPerson(id: $0.id(0), name: $0.text(1), address: $0.text(2)) }
    }
}
