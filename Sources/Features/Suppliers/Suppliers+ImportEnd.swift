import Access
import AuditTrail
import Storage

extension Suppliers {
    /// What every import does last: brings the totals up to date, offers pairs for merging and writes the trail.
    /// - Returns: how many pairs were offered.
    func finishImport(
        _ kind: String, added: [ID<Supplier>], as principal: Principal
    ) async throws -> Int {
        let now = clock.now()
        let organisation = principal.organisation
        // A new ledger may move the end of the year that spend is counted over, so all totals are made anew.
        try await store.write { transaction in
            try SupplierTotals.refresh(nil, of: organisation, at: now, in: transaction)
        }
        let register = added.isEmpty ? [] : try await identities(as: principal)
        let pairs = MergeOfferRule.pairs(new: Set(added), register: register, matcher: matcher)
        return try await store.write { [trail] transaction in
            var offered = 0
            for pair in pairs {
                offered += try transaction.execute(
                    """
                    INSERT INTO merge_offer (id, organisation_id, first_id, second_id, score, state)
                    VALUES (\(ID<MergeOffer>.new(at: now)), \(organisation), \(pair.first), \(pair.second), \(pair.score),
                        \(MergeRecords.OfferState.open))
                    ON CONFLICT (first_id, second_id) DO NOTHING
                    """)
            }
            try trail.append(
                .collection, "supplier", nil, by: principal.actor, reason: "import of \(kind)", in: transaction)
            return offered
        }
    }
}
