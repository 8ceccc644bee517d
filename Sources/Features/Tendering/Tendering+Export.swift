public import Access
import AuditTrail
public import Storage
import Suppliers

extension Tendering {
    /// A procurement with everything on its bidders' files, to be printed or kept elsewhere; the trail notes that it was
    /// disclosed. Needs `.readTenders`.
    public func wholeFile(of id: ID<Procurement>, as principal: Principal) async throws -> ProcurementFile {
        try principal.require(.readTenders)
        let now = clock.now()
        return try await store.write { [self] transaction in
            let procurement = try ProcurementRecords.procurement(id, of: principal.organisation, in: transaction)
            let receipts = try LeadRecords.receipts(of: id, bidder: nil, at: now, in: transaction)
            let bidders = try BidderRecords.bidders(of: id, in: transaction).map { bidder in
                var file = try file(bidder.id, at: now, as: principal, in: transaction)
                file.receipts = []
                return view(file, as: principal)
            }
            try trail.append(
                .disclosure, "procurement", id.text, by: principal.actor, reason: "whole file", in: transaction)
            return ProcurementFile(
                procurement: procurement,
                requirements: RequirementRule.requirements(
                    tier: procurement.assessment.tier, route: procurement.facts.route),
                steps: try ProcurementRecords.steps(of: id, in: transaction), bidders: bidders,
                leadAskedAt: receipts.first { $0.kind == .routine }?.sentAt, madeAt: now)
        }
    }
}
