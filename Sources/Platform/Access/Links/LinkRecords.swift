import Storage

/// Links that were sent and not used: the table `account_link`.
enum LinkRecords {
    /// What a link opens.
    struct Kept {
        var person: ID<Person>?
        var organisation: ID<Organisation>?
    }

    /// Keeps a link; one sent before for the same ends.
    static func add(
        _ link: AccountLink, for person: ID<Person>?, to organisation: ID<Organisation>?,
        in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            DELETE FROM account_link WHERE kind = \(link.kind) AND person_id IS NOT DISTINCT FROM \(person)
                AND organisation_id IS NOT DISTINCT FROM \(organisation)
            """)
        try transaction.execute(
            """
            INSERT INTO account_link (token_hash, kind, person_id, organisation_id, expires_at)
            VALUES (\(Accounts.hash(link.token)), \(link.kind), \(person), \(organisation), \(link.expiresAt))
            """)
    }

    /// What the token opens, without using it up.
    /// - Throws: `AccessError` with code `.deadLink`.
    static func find(
        _ token: String, _ kind: AccountLink.Kind, at now: Timestamp, in transaction: any Transaction
    ) throws -> Kept {
        guard token.utf8.count == 43,
            let kept = try transaction.first(
                """
                SELECT person_id, organisation_id FROM account_link
                WHERE token_hash = \(Accounts.hash(token)) AND kind = \(kind) AND expires_at > \(now)
                """, { Kept(person: $0.optionalID(0), organisation: $0.optionalID(1)) })
        else { throw AccessError(.deadLink) }
        return kept
    }

    /// What the token opens; it opens nothing afterwards. Of two at once, one finds it used.
    /// - Throws: `AccessError` with code `.deadLink`.
    static func use(
        _ token: String, _ kind: AccountLink.Kind, at now: Timestamp, in transaction: any Transaction
    ) throws -> Kept {
        let kept = try find(token, kind, at: now, in: transaction)
        let removed = try transaction.execute("DELETE FROM account_link WHERE token_hash = \(Accounts.hash(token))")
        guard removed == 1 else { throw AccessError(.deadLink) }
        return kept
    }

    /// Ends the links of a person for an organisation, such as an invitation that was taken back.
    static func end(
        of person: ID<Person>, for organisation: ID<Organisation>, in transaction: any Transaction
    ) throws {
        try transaction.execute(
            "DELETE FROM account_link WHERE person_id = \(person) AND organisation_id = \(organisation)")
    }
}
