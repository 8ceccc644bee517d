import Access
public import Storage

/// Sending links on to the tier below.
extension SupplyChains {
    /// Asks a supplier that the business has named. It sees who sent the link and for which buyer.
    /// - Throws: `SupplyChainsError` `.notFound`, `.badAddress`, `.badDueDay`, `.otherState` where it has an open invitation.
    public func invite(
        _ id: ID<SupplyLink>, _ terms: InvitationTerms, as respondent: Respondent, deliver: ChainLink.Delivery?
    ) async throws -> SentInvitation {
        let now = clock.now()
        let address = try InvitationRule.checked(terms, on: Day(now))
        let draft = Draft(terms: terms, address: address, invitedBy: respondent.business, at: now)
        return try await store.write { [self] transaction in
            _ = try Self.invitation(of: respondent, in: transaction)
            let link = try Self.link(id, of: respondent, in: transaction)
            return try send(
                draft, to: link.supplier, doer: .business(respondent.business), actor: respondent.actor,
                organisation: respondent.organisation, deliver: deliver, in: transaction)
        }
    }

    /// Sends an open invitation of its own again, by a new link; the one before ends.
    /// - Throws: `SupplyChainsError` `.notFound`, `.otherState`.
    public func remind(
        _ id: ID<SupplyLink>, as respondent: Respondent, deliver: ChainLink.Delivery?
    ) async throws -> SentInvitation {
        let now = clock.now()
        return try await store.write { [self] transaction in
            _ = try Self.invitation(of: respondent, in: transaction)
            let link = try Self.link(id, of: respondent, in: transaction)
            guard
                let invitation = try InvitationRecords.latest(
                    of: link.supplier, organisation: respondent.organisation, in: transaction),
                invitation.invitedBy == respondent.business
            else { throw SupplyChainsError(.notFound) }
            return try sendAgain(
                invitation, letter: .chainReminder, doer: .business(respondent.business), actor: respondent.actor,
                organisation: respondent.organisation, at: now, deliver: deliver, in: transaction)
        }
    }
}
