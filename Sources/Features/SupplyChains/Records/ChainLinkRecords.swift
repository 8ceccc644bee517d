import Access
import Storage

/// Links that were sent and not used, and the sessions that they opened: the tables `chain_link` and `chain_session`.
enum ChainLinkRecords {
    /// What a token opens.
    struct Kept: Sendable {
        var organisation: ID<Organisation>
        var invitation: ID<ChainInvitation>
    }

    /// Keeps a link; one sent before for the same invitation ends.
    static func add(
        _ link: ChainLink, to invitation: ID<ChainInvitation>, of organisation: ID<Organisation>,
        in transaction: any Transaction
    ) throws {
        try transaction.execute("DELETE FROM chain_link WHERE invitation_id = \(invitation)")
        try transaction.execute(
            """
            INSERT INTO chain_link (token_hash, organisation_id, invitation_id, expires_at)
            VALUES (\(Secret.hash(link.token)), \(organisation), \(invitation), \(link.expiresAt))
            """)
    }

    /// What the token of a link opens, without using it up.
    /// - Throws: `SupplyChainsError` `.deadLink`.
    static func find(_ token: String, at now: Timestamp, in transaction: any Transaction) throws -> Kept {
        guard let kept = try kept(token, in: "chain_link", at: now, transaction) else {
            throw SupplyChainsError(.deadLink)
        }
        return kept
    }

    /// What the token opens; it opens nothing afterwards. Of two at once, one finds it used.
    static func use(_ token: String, at now: Timestamp, in transaction: any Transaction) throws -> Kept {
        let kept = try find(token, at: now, in: transaction)
        guard try transaction.execute("DELETE FROM chain_link WHERE token_hash = \(Secret.hash(token))") == 1 else {
            throw SupplyChainsError(.deadLink)
        }
        return kept
    }

    /// Opens a session and clears away those that have ended.
    static func openSession(
        _ token: String, for kept: Kept, until end: Timestamp, at now: Timestamp, in transaction: any Transaction
    ) throws {
        try transaction.execute("DELETE FROM chain_session WHERE expires_at <= \(now)")
        try transaction.execute(
            """
            INSERT INTO chain_session (token_hash, organisation_id, invitation_id, expires_at)
            VALUES (\(Secret.hash(token)), \(kept.organisation), \(kept.invitation), \(end))
            """)
    }

    static func session(_ token: String, at now: Timestamp, in transaction: any Transaction) throws -> Kept? {
        try kept(token, in: "chain_session", at: now, transaction)
    }

    static func endSession(_ token: String, in transaction: any Transaction) throws {
        try transaction.execute("DELETE FROM chain_session WHERE token_hash = \(Secret.hash(token))")
    }

    /// Ends the links and the sessions of an invitation that was taken back.
    static func end(of invitation: ID<ChainInvitation>, in transaction: any Transaction) throws {
        try transaction.execute("DELETE FROM chain_link WHERE invitation_id = \(invitation)")
        try transaction.execute("DELETE FROM chain_session WHERE invitation_id = \(invitation)")
    }

    private static func kept(
        _ token: String, in table: StaticString, at now: Timestamp, _ transaction: any Transaction
    ) throws -> Kept? {
        guard token.utf8.count == Secret.tokenLength else { return nil }
        return try transaction.first(
            SQL(text: "SELECT organisation_id, invitation_id FROM \(table) ")
                + "WHERE token_hash = \(Secret.hash(token)) AND expires_at > \(now)"
        ) { Kept(organisation: $0.id(0), invitation: $0.id(1)) }
    }
}
