public import Access
import AuditTrail
import NameMatching
public import Storage

/// What the buyer sees of its chains.
extension SupplyChains {
    /// The whole chain as plain values, for the picture and the risk. Needs `.readChains`.
    public func map(as principal: Principal) async throws -> ChainMap {
        try principal.require(.readChains)
        return try await view(of: principal.organisation).map(of: principal.organisation)
    }

    /// The chains in figures, tier by tier. Needs `.readChains`.
    public func rollUp(as principal: Principal) async throws -> ChainRollUp {
        try principal.require(.readChains)
        return ChainRollUp(try await view(of: principal.organisation).summaries())
    }

    /// One page of the businesses in the chains. Needs `.readChains`.
    public func businesses(_ query: BusinessQuery, as principal: Principal) async throws -> Page<BusinessSummary> {
        try principal.require(.readChains)
        let found = try await found(query, as: principal)
        let start = min(found.count, (query.page.number - 1) * query.page.size)
        return Page(
            items: Array(found[start...].prefix(query.page.size)), total: found.count, number: query.page.number,
            size: query.page.size)
    }

    /// Every link of the chains that the query's businesses supply, for an export, which the trail notes as a disclosure. Hidden
    /// names are not in it. Needs `.readChains`.
    public func export(_ query: BusinessQuery, as principal: Principal) async throws -> [ChainRow] {
        try principal.require(.readChains)
        let view = try await view(of: principal.organisation)
        let found = QueryRule.found(
            view.summaries(), query, words: searchWords(query.words), fold: matcher.fold)
        let links = Dictionary(grouping: view.links, by: \.supplier)
        try await store.write { [trail] transaction in
            try trail.append(.disclosure, "business", nil, by: principal.actor, reason: "export", in: transaction)
        }
        return found.flatMap { one in
            (links[one.id] ?? []).map { link in
                ChainRow(
                    buyer: link.buyer, buyerName: link.buyer.flatMap { view[$0]?.name }, supplier: one,
                    product: link.record.product, share: link.record.share)
            }
        }
    }

    /// All that may be seen of one business; for a record that was merged, of the one it belongs to. The trail notes that it was
    /// read. Needs `.readChains`.
    /// - Throws: `SupplyChainsError` `.notFound`, also for what nobody in the chains buys from any more.
    public func business(_ id: ID<Business>, as principal: Principal) async throws -> BusinessDetail {
        try principal.require(.readChains)
        let today = Day(clock.now())
        let organisation = principal.organisation
        let (snapshot, parts) = try await store.read { transaction in
            let whole = try self.snapshot(of: organisation, today: today, in: transaction)
            let parts = try DetailParts(of: organisation, in: transaction)
            return (whole, parts)
        }
        let view = BuyerView(snapshot)
        guard let root = view.roots[id], let node = view[root] else { throw SupplyChainsError(.notFound) }
        let members = node.members.map(\.id)
        let own = try await store.write { [trail] transaction in
            try trail.append(.consultation, "business", root.text, by: principal.actor, in: transaction)
            return try members.map { member in
                (
                    sites: try SiteRecords.sites(
                        of: member, organisation: organisation, showingHidden: false, in: transaction),
                    history: try EventRecords.events(of: member, organisation: organisation, in: transaction)
                )
            }
        }
        return BusinessDetail(
            summary: view.summary(of: node), assessment: node.risk.assessment,
            redFlags: node.flags.sorted { $0.weight > $1.weight }.map(\.code),
            customers: view.customers(of: root), suppliers: view.suppliers(of: root),
            // A hidden business's site would give its name away.
            sites: own.flatMap(\.sites).map { site in
                var site = site
                if node.isHidden { site.name = nil }
                return site
            },
            invitations: snapshot.invitations.filter { members.contains($0.business) }.reversed(),
            history: Array(own.flatMap(\.history).sorted { $0.at > $1.at }.prefix(EventRecords.most)),
            merged: parts.merged(into: node, view), contacts: node.isHidden ? [] : parts.contacts(of: members))
    }

    private func found(_ query: BusinessQuery, as principal: Principal) async throws -> [BusinessSummary] {
        let view = try await view(of: principal.organisation)
        return QueryRule.found(view.summaries(), query, words: searchWords(query.words), fold: matcher.fold)
    }
}

extension BuyerView {
    func customers(of id: ID<Business>) -> [BusinessDetail.Neighbour] {
        links.filter { $0.supplier == id }.map { link in
            neighbour(link, link.buyer)
        }
    }

    func suppliers(of id: ID<Business>) -> [BusinessDetail.Neighbour] {
        links.filter { $0.buyer == id }.map { link in neighbour(link, link.supplier) }
    }

    private func neighbour(_ link: Link, _ other: ID<Business>?) -> BusinessDetail.Neighbour {
        let node = other.flatMap { self[$0] }
        return BusinessDetail.Neighbour(
            business: other, name: node?.name, product: link.record.product, share: link.record.share,
            country: node?.country, source: link.record.source)
    }
}
