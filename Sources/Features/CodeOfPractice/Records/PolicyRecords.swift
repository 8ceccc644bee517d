import Access
import Languages
import Storage

/// The tables of shared policies.
enum PolicyRecords {
    private static let columns: SQL = """
        SELECT shared_policy.id, shared_policy.organisation_id, organisation.name, organisation.welsh_name, title,
            is_offered, withdrawn_at, withdrawn_reason, latest.id, latest.number, latest.text, latest.published_at,
            latest.note
        FROM shared_policy JOIN organisation ON organisation.id = shared_policy.organisation_id
            JOIN shared_policy_version latest ON latest.policy_id = shared_policy.id AND latest.number = (
                SELECT MAX(other.number) FROM shared_policy_version other WHERE other.policy_id = shared_policy.id)
        """

    /// What an organisation may see: its own, what it follows now, and what is offered.
    private static func condition(_ organisation: ID<Organisation>) -> SQL {
        """
         WHERE (shared_policy.organisation_id = \(organisation)
            OR (is_offered = 1 AND withdrawn_at IS NULL)
            OR EXISTS (SELECT 1 FROM policy_adoption WHERE policy_adoption.policy_id = shared_policy.id
                AND policy_adoption.organisation_id = \(organisation) AND policy_adoption.ended_at IS NULL))
        """
    }

    static func policies(
        for organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> [SharedPolicy] {
        let policies = try transaction.query(
            columns + condition(organisation) + " ORDER BY title, shared_policy.id LIMIT 500", policy)
        let own = try adoptions(
            " WHERE policy_adoption.organisation_id = \(organisation) AND ended_at IS NULL", transaction)
        return policies.map { policy in
            var policy = policy
            policy.own = own.first { $0.policy == policy.id }?.adoption
            return policy
        }
    }

    /// - Throws: `CodeOfPracticeError` with code `.notFound`.
    static func policy(
        _ id: ID<SharedPolicy>, for organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> SharedPolicy {
        let found = try transaction.first(
            columns + condition(organisation) + " AND shared_policy.id = \(id)", policy)
        guard var found else { throw CodeOfPracticeError(.notFound) }
        found.own = try adoptions(of: id, in: transaction).first {
            $0.organisation == organisation && $0.endedAt == nil
        }
        return found
    }

    /// Latest first.
    static func versions(
        of id: ID<SharedPolicy>, in transaction: any Transaction
    ) throws -> [SharedPolicy.Version] {
        try transaction.query(
            """
            SELECT id, number, text, published_at, note FROM shared_policy_version WHERE policy_id = \(id)
            ORDER BY number DESC
            """
        ) { version($0, from: 0) }
    }

    /// Oldest first, ended ones among them.
    static func adoptions(
        of id: ID<SharedPolicy>, in transaction: any Transaction
    ) throws -> [PolicyAdoption] {
        try adoptions(" WHERE policy_id = \(id)", transaction).map(\.adoption)
    }

    static func insert(
        _ id: ID<SharedPolicy>, _ title: String, _ isOffered: Bool, of organisation: ID<Organisation>,
        at now: Timestamp, in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO shared_policy (id, organisation_id, title, is_offered, created_at)
            VALUES (\(id), \(organisation), \(title), \(isOffered), \(now))
            """)
    }

    static func insertVersion(
        _ number: Int, _ text: String, note: String, of id: ID<SharedPolicy>, at now: Timestamp,
        by principal: Principal, in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO shared_policy_version (id, organisation_id, policy_id, number, text, note, published_at,
                published_by)
            VALUES (\(ID<SharedPolicy.Version>.new(at: now)), \(principal.organisation), \(id), \(number), \(text),
                \(note), \(now), \(principal.person))
            """)
    }

    static func setOffered(_ isOffered: Bool, _ id: ID<SharedPolicy>, in transaction: any Transaction) throws {
        try transaction.execute("UPDATE shared_policy SET is_offered = \(isOffered) WHERE id = \(id)")
    }

    static func withdraw(
        _ id: ID<SharedPolicy>, reason: String, at now: Timestamp, in transaction: any Transaction
    ) throws {
        try transaction.execute(
            "UPDATE shared_policy SET withdrawn_at = \(now), withdrawn_reason = \(reason) WHERE id = \(id)")
    }

    static func adopt(
        _ id: ID<SharedPolicy>, _ number: Int, _ localText: String, at now: Timestamp, by principal: Principal,
        in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO policy_adoption (id, organisation_id, policy_id, number, local_text, adopted_at, adopted_by)
            VALUES (\(ID<PolicyAdoption>.new(at: now)), \(principal.organisation), \(id), \(number), \(localText),
                \(now), \(principal.person))
            """)
    }

    static func end(
        _ id: ID<PolicyAdoption>, reason: String, at now: Timestamp, in transaction: any Transaction
    ) throws {
        try transaction.execute(
            "UPDATE policy_adoption SET ended_at = \(now), end_reason = \(reason) WHERE id = \(id)")
    }

    private static func adoptions(
        _ condition: SQL, _ transaction: any Transaction
    ) throws -> [(policy: ID<SharedPolicy>, adoption: PolicyAdoption)] {
        try transaction.query(
            """
            SELECT policy_id, policy_adoption.id, organisation_id, organisation.name, organisation.welsh_name, number,
                local_text, adopted_at, ended_at, end_reason
            FROM policy_adoption JOIN organisation ON organisation.id = policy_adoption.organisation_id
            """ + condition + " ORDER BY policy_adoption.id"
        ) { row in
            (
                row.id(0),
                PolicyAdoption(
                    id: row.id(1), organisation: row.id(2),
                    organisationName: BilingualText(row.text(3), row.text(4)), number: Int(row.integer(5)),
                    localText: row.text(6), adoptedAt: row.timestamp(7), endedAt: row.optionalTimestamp(8),
                    endReason: row.optionalText(9))
            )
        }
    }

    private static func policy(_ row: any Row) -> SharedPolicy {
        SharedPolicy(
            id: row.id(0), owner: row.id(1), ownerName: BilingualText(row.text(2), row.text(3)), title: row.text(4),
            isOffered: row.boolean(5), latest: version(row, from: 8), withdrawnAt: row.optionalTimestamp(6),
            withdrawnReason: row.optionalText(7))
    }

    private static func version(_ row: any Row, from column: Int) -> SharedPolicy.Version {
        SharedPolicy.Version(
            id: row.id(column), number: Int(row.integer(column + 1)), text: row.text(column + 2),
            publishedAt: row.timestamp(column + 3), note: row.text(column + 4))
    }
}
