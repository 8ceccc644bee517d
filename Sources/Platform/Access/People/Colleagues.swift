public import Storage

/// Those who work for an organisation and may do something there, for the records of features that name one of them.
public enum Colleagues {
    /// The most that a list offers.
    public static let most = 500

    /// By name.
    public static func holding(
        _ permission: Permission, in organisation: ID<Organisation>, _ transaction: any Transaction
    ) throws -> [Colleague] {
        try transaction.query(
            """
            SELECT membership.person_id, membership.name FROM membership WHERE \(condition(permission, organisation))
            ORDER BY membership.name_order, membership.person_id LIMIT \(most)
            """
        ) { Colleague(id: $0.id(0), name: $0.text(1)) }
    }

    /// The address that somebody signs in with; nil for anybody who may not do it there.
    public static func address(
        of person: ID<Person>, in organisation: ID<Organisation>, holding permission: Permission,
        _ transaction: any Transaction
    ) throws -> String? {
        try transaction.first(
            """
            SELECT person.address FROM person JOIN membership ON membership.person_id = person.id
            WHERE person.id = \(person) AND \(condition(permission, organisation))
            """
        ) { $0.text(0) }
    }

    private static func condition(_ permission: Permission, _ organisation: ID<Organisation>) -> SQL {
        """
        membership.organisation_id = \(organisation) AND \(MembershipRecords.isActive) AND EXISTS (
            SELECT 1 FROM membership_role WHERE membership_role.person_id = membership.person_id
                AND membership_role.organisation_id = membership.organisation_id
                AND membership_role.role IN \(SQL.list(permission.holders.keys.map(\.rawValue).sorted())))
        """
    }
}
