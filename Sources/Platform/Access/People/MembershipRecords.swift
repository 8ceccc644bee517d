import Foundation
import Storage

/// Who belongs where, in which roles: the tables `membership` and `membership_role`.
enum MembershipRecords {
    /// Holds for a row of `membership` whose person may sign in.
    static let isActive: SQL = "membership.joined_at IS NOT NULL AND membership.disabled_at IS NULL"

    /// The columns of a person, for `person(_:)`.
    static let columns: SQL = """
        person.id, membership.name, person.address, membership.joined_at, membership.disabled_at, \
        membership.created_at
        """

    /// A person without roles, from `columns`.
    static func person(_ row: any Row) -> Person {
        let isDisabled = row.optionalInteger(4) != nil
        let isInvited = row.optionalInteger(3) == nil
        return Person(
            id: row.id(0), name: row.text(1), address: row.text(2), roles: [],
            state: isDisabled ? .disabled : isInvited ? .invited : .active, addedAt: row.timestamp(5))
    }

    /// - Parameter joinedAt: nil for somebody who has been asked and has not answered.
    static func add(
        _ person: ID<Person>, _ name: String, to organisation: ID<Organisation>, _ roles: Set<Role>, at now: Timestamp,
        joinedAt: Timestamp?, in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO membership (person_id, organisation_id, name, name_order, created_at, joined_at)
            VALUES (\(person), \(organisation), \(name), \(order(of: name)), \(now), \(joinedAt))
            """)
        try setRoles(roles, of: person, in: organisation, transaction)
    }

    static func setRoles(
        _ roles: Set<Role>, of person: ID<Person>, in organisation: ID<Organisation>, _ transaction: any Transaction
    ) throws {
        try transaction.execute(
            "DELETE FROM membership_role WHERE organisation_id = \(organisation) AND person_id = \(person)")
        for role in roles.sorted(by: { $0.rawValue < $1.rawValue }) {
            try transaction.execute(
                """
                INSERT INTO membership_role (person_id, organisation_id, role)
                VALUES (\(person), \(organisation), \(role))
                """)
        }
    }

    static func roles(
        of person: ID<Person>, in organisation: ID<Organisation>, _ transaction: any Transaction
    ) throws -> Set<Role> {
        let roles: [Role?] = try transaction.query(
            "SELECT role FROM membership_role WHERE organisation_id = \(organisation) AND person_id = \(person)"
        ) { $0.code(0) }
        return Set(roles.compactMap { $0 })
    }

    /// One person of an organisation, in any state; nil where there is none such.
    static func person(
        _ id: ID<Person>, in organisation: ID<Organisation>, _ transaction: any Transaction
    ) throws -> Person? {
        var person = try transaction.first(
            """
            SELECT \(columns) FROM membership JOIN person ON person.id = membership.person_id
            WHERE membership.organisation_id = \(organisation) AND membership.person_id = \(id)
            """
        ) { Self.person($0) }
        person?.roles = try roles(of: id, in: organisation, transaction)
        return person
    }

    /// The organisations that the person may work for, by name.
    static func organisations(of person: ID<Person>, in transaction: any Transaction) throws -> [Organisation] {
        try transaction.query(
            """
            SELECT organisation.id, organisation.name, organisation.welsh_name, organisation.kind FROM membership
            JOIN organisation ON organisation.id = membership.organisation_id
            WHERE membership.person_id = \(person) AND \(isActive) ORDER BY organisation.name, organisation.id
            """
        ) { Organisation($0) }
    }

    /// How many people other than `person` keep the organisation's people and can sign in; or would, were they not disabled.
    static func administrators(
        of organisation: ID<Organisation>, besides person: ID<Person>?, areDisabled: Bool = false,
        _ transaction: any Transaction
    ) throws -> Int {
        let state: SQL =
            areDisabled ? "membership.joined_at IS NOT NULL AND membership.disabled_at IS NOT NULL" : isActive
        return try transaction.count(
            """
            SELECT COUNT(*) FROM membership_role JOIN membership ON membership.person_id = membership_role.person_id
                AND membership.organisation_id = membership_role.organisation_id
            WHERE membership_role.organisation_id = \(organisation)
                AND membership_role.role = \(Role.administrator)
                AND membership_role.person_id <> \(person?.text ?? "") AND \(state)
            """)
    }

    /// A name as it is sorted and searched: without case and accents.
    static func order(of name: String) -> String {
        name.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
    }
}
