public import Access
import AuditTrail
public import Storage
public import Suppliers

extension Tendering {
    /// Keeps which supplier of the register a bidder is, as a person has confirmed it; nil takes the link away. Needs
    /// `.runTenders`.
    /// - Throws: `TenderingError` `.notFound`; `SuppliersError` `.notFound`.
    public func link(
        _ bidder: ID<Bidder>, to supplier: ID<Supplier>?, as principal: Principal
    ) async throws {
        try principal.require(.runTenders)
        let now = clock.now()
        try await store.write { [self] transaction in
            let file = try file(bidder, at: now, as: principal, in: transaction)
            guard file.bidder.supplier != supplier else { return }
            var name = ""
            if let supplier {
                name = try suppliers.record(supplier, of: principal.organisation, in: transaction).name
            }
            try BidderRecords.setSupplier(supplier, of: bidder, in: transaction)
            try put(
                .register(RegisterLink(supplier: supplier, name: name)), on: file, at: now, as: principal,
                in: transaction)
        }
    }

    /// The tenders in which a supplier of the register bid, the newest first, at most 100. Needs `.readTenders`.
    public func bids(of supplier: ID<Supplier>, as principal: Principal) async throws -> [SupplierBid] {
        try principal.require(.readTenders)
        return try await store.read { transaction in
            try BidderRecords.bids(of: supplier, organisation: principal.organisation, in: transaction).map { bid in
                var bid = bid
                if bid.stage == .awarded {
                    let steps = try ProcurementRecords.steps(of: bid.procurement, in: transaction)
                    bid.isAwarded = steps.awardedTo == bid.bidder
                }
                return bid
            }
        }
    }

    /// Every procurement that matches, the newest first, at most 5,000: for a file. The trail notes that they were disclosed.
    /// Needs `.readTenders`.
    public func everyProcurement(_ query: ProcurementQuery, as principal: Principal) async throws -> [Procurement] {
        try principal.require(.readTenders)
        let words = words(of: query)
        return try await store.write { [trail] transaction in
            try trail.append(.disclosure, "procurement", nil, by: principal.actor, reason: "export", in: transaction)
            var all: [Procurement] = []
            for number in 1...10 {
                var query = query
                query.page = PageRequest(number: number, size: 500)
                let page = try ProcurementRecords.page(
                    query, words: words, of: principal.organisation, in: transaction)
                all += page.items
                guard number < page.count else { break }
            }
            return all
        }
    }
}
