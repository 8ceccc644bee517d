import Access
import Storage

extension SupplyChains {
    /// Everything of one organisation, within one transaction.
    func snapshot(
        of organisation: ID<Organisation>, today: Day, in transaction: any Transaction
    ) throws -> ChainSnapshot {
        ChainSnapshot(
            businesses: try BusinessRecords.all(of: organisation, in: transaction),
            links: try SupplyLinkRecords.all(of: organisation, in: transaction),
            invitations: try InvitationRecords.all(of: organisation, in: transaction),
            flags: try answers.redFlags(of: organisation, in: transaction),
            questionnaires: try answers.standings(of: organisation, on: today, in: transaction), today: today)
    }

    /// What the buyer may see of it.
    func view(of organisation: ID<Organisation>) async throws -> BuyerView {
        let today = Day(clock.now())
        let whole = try await store.read { transaction in
            try self.snapshot(of: organisation, today: today, in: transaction)
        }
        return BuyerView(whole)
    }
}
