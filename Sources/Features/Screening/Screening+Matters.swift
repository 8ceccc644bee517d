public import Access
import Storage
import Suppliers

extension Screening {
    /// What needs the asking person, what is due first coming first, at most 50: open questions, decisions that wait for a
    /// second, what was sent to the lead, merges on offer, lists grown old. Each part needs the permission to act on it, so
    /// that for a person who may do none of it the answer is empty.
    public func matters(as principal: Principal) async throws -> [Matter] {
        let today = Day(clock.now())
        let asksWhy = principal.may(.readReferrals) ? try await purposes.isNeeded(.referral, as: principal) : false
        var matters = try await store.read { transaction in
            let organisation = principal.organisation
            var matters: [Matter] = []
            if principal.may(.decideHits) {
                matters += try MatterRecords.openHits(of: organisation, today: today, in: transaction)
            }
            if principal.may(.confirmDecisions), let person = principal.person {
                matters += try MatterRecords.secondDecisions(
                    for: person, of: organisation, today: today, in: transaction)
            }
            if principal.may(.readReferrals) {
                let referrals = try MatterRecords.referrals(of: organisation, in: transaction)
                matters += asksWhy ? Self.closed(referrals) : referrals
            }
            if principal.may(.changeLists) {
                matters += try MatterRecords.lists(of: organisation, today: today, in: transaction)
            }
            if principal.may(.importSuppliers), try RegisterRecords.isEmpty(of: organisation, in: transaction) {
                matters.append(Matter(kind: .noSuppliers, due: today))
            }
            return matters
        }
        if principal.may(.mergeSuppliers) {
            let offers = try await suppliers.offers(page: PageRequest(size: 1), as: principal).total
            if offers > 0 { matters.append(Matter(kind: .mergeOffers, words: ["count": String(offers)])) }
        }
        return MatterOrder.sorted(matters)
    }

    /// That something waits, and by when; not what.
    private static func closed(_ referrals: [Matter]) -> [Matter] {
        guard !referrals.isEmpty else { return [] }
        return [
            Matter(
                kind: .closedReferrals, words: ["count": String(referrals.count)],
                due: referrals.compactMap(\.due).min())
        ]
    }
}
