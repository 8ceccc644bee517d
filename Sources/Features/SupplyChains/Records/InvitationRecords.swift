import Access
import Storage

/// The table `chain_invitation`.
enum InvitationRecords {
    private static let columns: SQL = """
        SELECT id, business_id, invited_by, state, due, sent_at, opened_at, ended_at, reminded_at, reminders,
            address IS NOT NULL FROM chain_invitation
        """

    static func insert(
        _ invitation: ChainInvitation, address: String?, of organisation: ID<Organisation>,
        in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO chain_invitation (id, organisation_id, business_id, invited_by, address, state, due,
                sent_at, reminders)
            VALUES (\(invitation.id), \(organisation), \(invitation.business), \(invitation.invitedBy), \(address),
                \(invitation.state), \(invitation.due), \(invitation.sentAt), 0)
            """)
    }

    static func open(_ id: ID<ChainInvitation>, at now: Timestamp, in transaction: any Transaction) throws {
        try transaction.execute(
            """
            UPDATE chain_invitation SET state = \(ChainInvitation.State.opened), opened_at = COALESCE(opened_at, \(now))
            WHERE id = \(id) AND state = \(ChainInvitation.State.sent)
            """)
    }

    /// - Returns: false where it had ended before.
    static func end(
        _ id: ID<ChainInvitation>, as state: ChainInvitation.State, at now: Timestamp, in transaction: any Transaction
    ) throws -> Bool {
        try transaction.execute(
            """
            UPDATE chain_invitation SET state = \(state), ended_at = \(now)
            WHERE id = \(id) AND state IN (\(ChainInvitation.State.sent), \(ChainInvitation.State.opened))
            """) == 1
    }

    /// An answer that is changed afterwards is under way again.
    static func reopen(_ id: ID<ChainInvitation>, in transaction: any Transaction) throws {
        try transaction.execute(
            """
            UPDATE chain_invitation SET state = \(ChainInvitation.State.opened), ended_at = NULL
            WHERE id = \(id) AND state IN (\(ChainInvitation.State.answered), \(ChainInvitation.State.refused))
            """)
    }

    static func remind(
        _ id: ID<ChainInvitation>, due: Day?, at now: Timestamp, in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            UPDATE chain_invitation SET reminded_at = \(now), reminders = reminders + 1, due = COALESCE(\(due), due)
            WHERE id = \(id)
            """)
    }

    static func setReturnCode(
        _ hash: String, of id: ID<ChainInvitation>, in transaction: any Transaction
    ) throws {
        try transaction.execute("UPDATE chain_invitation SET return_hash = \(hash) WHERE id = \(id)")
    }

    /// - Throws: `SupplyChainsError` `.notFound`.
    static func invitation(
        _ id: ID<ChainInvitation>, of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> ChainInvitation {
        let found = try transaction.first(
            columns + " WHERE id = \(id) AND organisation_id = \(organisation)", invitation)
        guard let found else { throw SupplyChainsError(.notFound) }
        return found
    }

    static func withReturnCode(
        _ hash: String, in transaction: any Transaction
    ) throws -> (organisation: ID<Organisation>, id: ID<ChainInvitation>)? {
        try transaction.first(
            """
            SELECT organisation_id, id FROM chain_invitation
            WHERE return_hash = \(hash) AND state <> \(ChainInvitation.State.withdrawn)
            """
        ) { ($0.id(0), $0.id(1)) }
    }

    /// Where its letters go from now on.
    static func setAddress(
        _ address: String?, of id: ID<ChainInvitation>, in transaction: any Transaction
    ) throws {
        try transaction.execute("UPDATE chain_invitation SET address = \(address) WHERE id = \(id)")
    }

    /// The address of an invitation: for a letter, never for a page.
    static func address(of id: ID<ChainInvitation>, in transaction: any Transaction) throws -> String? {
        try transaction.first("SELECT address FROM chain_invitation WHERE id = \(id)") { $0.optionalText(0) } ?? nil
    }

    /// The addresses at which a business was invited when it began to answer; nil for a link that was passed on by hand. Empty
    /// where it has not begun.
    static func openedAddresses(
        of business: ID<Business>, organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> [String?] {
        try transaction.query(
            """
            SELECT address FROM chain_invitation WHERE business_id = \(business)
                AND organisation_id = \(organisation) AND opened_at IS NOT NULL ORDER BY id
            """
        ) { $0.optionalText(0) }
    }

    /// The invitations of one address that were not taken back, at most `limit`, the latest first.
    static func withAddress(
        _ address: String, limit: Int, in transaction: any Transaction
    ) throws -> [(organisation: ID<Organisation>, id: ID<ChainInvitation>)] {
        try transaction.query(
            """
            SELECT organisation_id, id FROM chain_invitation
            WHERE address = \(address) AND state <> \(ChainInvitation.State.withdrawn) ORDER BY id DESC LIMIT \(limit)
            """
        ) { ($0.id(0), $0.id(1)) }
    }

    /// The latest invitation of a business that was not taken back.
    static func latest(
        of business: ID<Business>, organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> ChainInvitation? {
        try transaction.first(
            columns + """
                 WHERE business_id = \(business) AND organisation_id = \(organisation)
                    AND state <> \(ChainInvitation.State.withdrawn) ORDER BY id DESC LIMIT 1
                """, invitation)
    }

    /// All of one business, the latest first.
    static func invitations(
        of business: ID<Business>, organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> [ChainInvitation] {
        try transaction.query(
            columns + " WHERE business_id = \(business) AND organisation_id = \(organisation) ORDER BY id DESC",
            invitation)
    }

    /// Every invitation of the organisation, in the order in which they were sent.
    static func all(of organisation: ID<Organisation>, in transaction: any Transaction) throws -> [ChainInvitation] {
        try transaction.query(columns + " WHERE organisation_id = \(organisation) ORDER BY id", invitation)
    }

    private static func invitation(_ row: any Row) -> ChainInvitation {
        ChainInvitation(
            id: row.id(0), business: row.id(1), invitedBy: row.optionalID(2), state: row.code(3) ?? .withdrawn,
            due: Day(row.text(4)) ?? Day(row.timestamp(5)), sentAt: row.timestamp(5),
            openedAt: row.optionalTimestamp(6), endedAt: row.optionalTimestamp(7),
            remindedAt: row.optionalTimestamp(8), reminders: Int(row.integer(9)), hasAddress: row.boolean(10))
    }
}
