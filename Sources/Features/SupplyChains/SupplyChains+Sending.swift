import Access
import AuditTrail
public import Storage

/// How invitations are written, whoever sends them.
extension SupplyChains {
    /// An invitation before it is sent. Its link is made before the transaction, which may be run again.
    struct Draft: Sendable {
        var terms: InvitationTerms
        var address: String?
        var invitedBy: ID<Business>?
        var now: Timestamp
        var id: ID<ChainInvitation>
        var link: ChainLink

        init(
            _ letter: ChainLink.Letter = .chainInvitation, terms: InvitationTerms, address: String?,
            invitedBy: ID<Business>?, at now: Timestamp
        ) {
            self.terms = terms
            self.address = address
            self.invitedBy = invitedBy
            self.now = now
            id = .new(at: now)
            link = ChainLink(letter, to: address, at: now)
        }

        /// Goes to another address, by another link.
        mutating func send(to address: String) {
            self.address = address
            link = ChainLink(link.letter, to: address, at: now)
        }
    }

    /// - Throws: `SupplyChainsError` `.otherState` where the business has an open invitation, `.hasBegun`.
    func send(
        _ draft: Draft, to business: ID<Business>, doer: EventRecords.Doer, actor: Actor,
        organisation: ID<Organisation>, deliver: ChainLink.Delivery?, in transaction: any Transaction
    ) throws -> SentInvitation {
        if let latest = try InvitationRecords.latest(of: business, organisation: organisation, in: transaction),
            latest.isOpen
        {
            throw SupplyChainsError(.otherState)
        }
        try requireUnread(
            business, address: deliver == nil ? nil : draft.address, organisation: organisation, in: transaction)
        let invitation = ChainInvitation(
            id: draft.id, business: business, invitedBy: draft.invitedBy, state: .sent, due: draft.terms.due,
            sentAt: draft.now, reminders: 0, hasAddress: draft.address != nil)
        try InvitationRecords.insert(invitation, address: draft.address, of: organisation, in: transaction)
        try ChainLinkRecords.add(draft.link, to: draft.id, of: organisation, in: transaction)
        if draft.address != nil { try deliver?(draft.link, transaction) }
        try EventRecords.append(
            .invited, of: business, by: doer, organisation: organisation, at: draft.now, in: transaction)
        try trail.append(
            .disclosure, "chain_invitation", draft.id.text, by: actor, reason: "invited", recipient: "business",
            in: transaction)
        return SentInvitation(invitation: draft.id, business: business, link: draft.link)
    }

    /// Sends an invitation again by a new link; the one before ends.
    /// - Throws: `SupplyChainsError` `.otherState` unless it is open, `.hasBegun`.
    func sendAgain(
        _ invitation: ChainInvitation, letter: ChainLink.Letter, doer: EventRecords.Doer, actor: Actor,
        organisation: ID<Organisation>, at now: Timestamp, deliver: ChainLink.Delivery?,
        in transaction: any Transaction
    ) throws -> SentInvitation {
        guard invitation.isOpen else { throw SupplyChainsError(.otherState) }
        let link = ChainLink(
            letter, to: try InvitationRecords.address(of: invitation.id, in: transaction), at: now)
        try requireUnread(
            invitation.business, address: deliver == nil ? nil : link.address, organisation: organisation,
            in: transaction)
        try ChainLinkRecords.add(link, to: invitation.id, of: organisation, in: transaction)
        try InvitationRecords.remind(invitation.id, due: nil, at: now, in: transaction)
        if link.address != nil { try deliver?(link, transaction) }
        try EventRecords.append(
            .reminded, of: invitation.business, by: doer, organisation: organisation, at: now, in: transaction)
        try trail.append(
            .disclosure, "chain_invitation", invitation.id.text, by: actor, reason: "reminded", recipient: "business",
            in: transaction)
        return SentInvitation(invitation: invitation.id, business: invitation.business, link: link)
    }

    /// Lets a link be made only where it opens nothing that the business keeps to itself, or goes by letter to where the business
    /// was invited before: whoever makes a link that is shown could else follow it and read hidden names.
    /// - Parameter address: where a letter with it goes; nil where it is shown.
    /// - Throws: `SupplyChainsError` `.hasBegun`.
    private func requireUnread(
        _ business: ID<Business>, address: String?, organisation: ID<Organisation>, in transaction: any Transaction
    ) throws {
        let before = try InvitationRecords.openedAddresses(of: business, organisation: organisation, in: transaction)
        guard !before.isEmpty else { return }
        guard let address, before.contains(address) else { throw SupplyChainsError(.hasBegun) }
    }

    /// Holds for a business whose name the buyer does not see, as `VisibilityRule` has it: for what other features ask the store.
    /// - Parameter business: the column with its identifier.
    public static func isWithheld(_ business: StaticString) -> SQL {
        SQL(
            text: """
                EXISTS (SELECT 1 FROM supply_link hiding JOIN business hidden ON hidden.id = hiding.supplier_id
                    WHERE hiding.supplier_id = \(business) AND hiding.is_hidden = 1 AND hidden.supplier_id IS NULL)
                """)
    }

    /// The businesses whose names the buyer does not see.
    func hiddenBusinesses(
        of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> Set<ID<Business>> {
        let isHidden = Self.isWithheld("business.id")
        return Set(
            try transaction.query(
                "SELECT business.id FROM business WHERE business.organisation_id = \(organisation) AND " + isHidden
            ) { $0.id(0) })
    }

    /// - Throws: `SupplyChainsError` `.notFound` for what is not there, is another organisation's, or has its name hidden.
    func requireVisible(
        _ business: ID<Business>, of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws {
        let record = try BusinessRecords.business(business, of: organisation, in: transaction)
        guard record.supplier == nil else { return }
        let links = try SupplyLinkRecords.links(to: business, of: organisation, in: transaction)
        guard !VisibilityRule.isHidden(record, links: links) else { throw SupplyChainsError(.notFound) }
    }
}
