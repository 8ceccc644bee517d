import Access
import Storage

/// What is looked up before a business does anything: that its invitation holds, and that what it acts on is its own.
extension SupplyChains {
    /// - Throws: `SupplyChainsError` `.notFound` where the invitation was taken back or is not the respondent's.
    static func invitation(
        of respondent: Respondent, in transaction: any Transaction
    ) throws -> ChainInvitation {
        let invitation = try InvitationRecords.invitation(
            respondent.invitation, of: respondent.organisation, in: transaction)
        guard invitation.business == respondent.business, invitation.state != .withdrawn else {
            throw SupplyChainsError(.notFound)
        }
        return invitation
    }

    /// Whoever refused and answers after all has begun again.
    func began(_ respondent: Respondent, in transaction: any Transaction) throws {
        let invitation = try Self.invitation(of: respondent, in: transaction)
        if invitation.state == .refused { try InvitationRecords.reopen(invitation.id, in: transaction) }
    }

    /// What the business says of its suppliers now, the latest first.
    static func liveLinks(of respondent: Respondent, in transaction: any Transaction) throws -> [StoredLink] {
        try SupplyLinkRecords.links(from: respondent.business, of: respondent.organisation, in: transaction)
            .filter { $0.withdrawnAt == nil && $0.source == .business }
    }

    /// - Throws: `SupplyChainsError` `.notFound`.
    static func link(
        _ id: ID<SupplyLink>, of respondent: Respondent, in transaction: any Transaction
    ) throws -> StoredLink {
        guard let link = try liveLinks(of: respondent, in: transaction).first(where: { $0.id == id }) else {
            throw SupplyChainsError(.notFound)
        }
        return link
    }

    /// Writes the history of the respondent, or of another business that it acted on.
    func note(
        _ kind: ChainEvent.Kind, of business: ID<Business>? = nil, by respondent: Respondent, at now: Timestamp,
        in transaction: any Transaction
    ) throws {
        try EventRecords.append(
            kind, of: business ?? respondent.business, by: .business(respondent.business),
            organisation: respondent.organisation, at: now, in: transaction)
    }
}
