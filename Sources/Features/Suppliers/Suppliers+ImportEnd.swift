import Access
import AuditTrail
import Storage

extension Suppliers {
    /// What every import does before it writes: says so in the trail, which then tells of one that was cut short.
    func beginImport(_ kind: String, as principal: Principal) async throws {
        try await store.write { [trail] transaction in
            try trail.append(
                .collection, "supplier", nil, by: principal.actor, reason: "import of \(kind) begun", in: transaction)
        }
    }

    /// What every import does last: brings the totals up to date, offers pairs for merging and writes the trail.
    /// - Returns: how many pairs were offered.
    func finishImport(
        _ kind: String, added: [ID<Supplier>], as principal: Principal
    ) async throws -> Int {
        let now = clock.now()
        let organisation = principal.organisation
        try await refreshTotals(of: organisation)
        let seeks = (1...MergeOfferRule.mostNew).contains(added.count)
        let register = seeks ? try await identities(as: principal) : []
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
                .collection, "supplier", nil, by: principal.actor, reason: "import of \(kind) ended", in: transaction)
            return offered
        }
    }

    /// Makes all totals of the organisation anew, since a new ledger may move the end of the year that spend is counted over: some suppliers
    /// at a time, so that pages go on being served.
    private func refreshTotals(of organisation: ID<Organisation>) async throws {
        let today = Day(clock.now())
        var last: ID<Supplier>?
        repeat {
            last = try await store.write { [last] transaction in
                let next = try transaction.query(
                    """
                    SELECT id, organisation_id FROM supplier WHERE id > \(last?.text ?? "")
                    ORDER BY id LIMIT \(SupplierTotals.most)
                    """
                ) { row -> (id: ID<Supplier>, organisation: ID<Organisation>) in (row.id(0), row.id(1)) }
                let own = next.filter { $0.organisation == organisation }.map(\.id)
                try SupplierTotals.refresh(own, of: organisation, today: today, in: transaction)
                return next.last?.id
            }
        } while last != nil
    }
}
