import Access
import AuditTrail
import Storage

/// Keeping the buyer's people from answering for a business.
extension SupplyChains {
    /// Lets nobody answer for a business who works for the buyer, whichever organisation the session is for: neither by accident
    /// nor by design. Whoever has the role of a supplier's contact alone is nobody of the buyer.
    func requireNoBuyer(_ visitor: Principal?, at kept: ChainLinkRecords.Kept) async throws {
        guard let visitor, let person = visitor.person else { return }
        let isBuyer = try await store.read { transaction in
            try transaction.count(
                """
                SELECT COUNT(*) FROM membership JOIN membership_role ON membership_role.person_id = membership.person_id
                    AND membership_role.organisation_id = membership.organisation_id
                WHERE membership.organisation_id = \(kept.organisation) AND membership.person_id = \(person)
                    AND membership.disabled_at IS NULL AND membership_role.role <> \(Role.supplierContact)
                """) > 0
        }
        guard isBuyer else { return }
        var actor = visitor.actor
        actor.organisation = kept.organisation.text
        let entry = actor
        try await store.write { [trail] transaction in
            try trail.append(
                .consultation, "chain_invitation", kept.invitation.text, by: entry, reason: "refused to the buyer",
                in: transaction)
        }
        throw SupplyChainsError(.isBuyer)
    }
}
