import Storage

/// What signing in needs to know about a person.
struct SignInAccount: Sendable {
    var person: ID<Person>
    var password: String
    /// The organisation that the session is for; nil for somebody who belongs to none, who is not let in.
    var organisation: ID<Organisation>?
    var hasSecondFactor: Bool
    /// Whether any organisation of the person's asks for a second factor.
    var needsSecondFactor: Bool
    /// Whether every organisation of the person's lets its people in with a password of ours.
    var allowsPassword: Bool

    static func of(address: String, in transaction: any Transaction) throws -> SignInAccount? {
        try found(where: "person.address = \(address)", in: transaction)
    }

    static func of(_ person: ID<Person>, in transaction: any Transaction) throws -> SignInAccount? {
        try found(where: "person.id = \(person)", in: transaction)
    }

    private static func found(where condition: SQL, in transaction: any Transaction) throws -> SignInAccount? {
        try transaction.first(
            """
            SELECT person.id, person.password, membership.organisation_id,
                (SELECT COUNT(*) FROM second_factor WHERE second_factor.person_id = person.id),
                (\(policies) AND sign_in_policy.needs_second_factor = 1),
                (\(policies) AND sign_in_policy.allows_password = 0)
            FROM person LEFT JOIN membership
                ON membership.person_id = person.id AND \(MembershipRecords.isActive)
            WHERE \(condition) ORDER BY membership.organisation_id LIMIT 1
            """
        ) { row in
            SignInAccount(
                person: row.id(0), password: row.text(1), organisation: row.optionalID(2),
                hasSecondFactor: row.integer(3) > 0, needsSecondFactor: row.integer(4) > 0,
                allowsPassword: row.integer(5) == 0)
        }
    }

    private static let policies: SQL = """
        SELECT COUNT(*) FROM membership AS held
        JOIN sign_in_policy ON sign_in_policy.organisation_id = held.organisation_id
        WHERE held.person_id = person.id AND held.joined_at IS NOT NULL AND held.disabled_at IS NULL
        """
}
