public import Access
import AuditTrail
import NameMatching
public import Storage
public import Suppliers

extension Screening {
    /// Entries of the trail looked through for a hit's history.
    private static let mostHistory = 200

    /// A page of hits. Needs `.readHits`.
    public func hits(_ query: HitQuery, as principal: Principal) async throws -> Page<HitSummary> {
        try principal.require(.readHits)
        let search = HitSearch(
            query, words: searchWords(query.words), organisation: principal.organisation, today: Day(clock.now()))
        return try await store.read { transaction in
            Page(
                items: try transaction.query(search.page(query.page), HitSearch.summary),
                total: try transaction.count(search.total), number: query.page.number, size: query.page.size)
        }
    }

    /// Every hit of one supplier, closed ones too, the most alike first. Needs `.readHits`.
    public func hits(of supplier: ID<Supplier>, as principal: Principal) async throws -> [HitSummary] {
        try principal.require(.readHits)
        var query = HitQuery()
        query.states = nil
        query.supplier = supplier
        query.order = .score
        let search = HitSearch(query, words: [], organisation: principal.organisation, today: Day(clock.now()))
        return try await store.read { transaction in
            _ = try RegisterRecords.name(of: supplier, organisation: principal.organisation, in: transaction)
            return try transaction.query(search.everything, HitSearch.summary)
        }
    }

    /// All about one hit: the two sides as they were compared, so that a person decides on exactly what is shown. The trail
    /// notes that it was read. Needs `.readHits`.
    /// - Throws: `PurposeRequired` where the organisation holds hits sensitive and the reader has not said why.
    public func hit(_ id: ID<Hit>, as principal: Principal) async throws -> HitDetail {
        try principal.require(.readHits)
        let principal = try await purposes.opening(.hit, id.text, as: principal)
        let today = Day(clock.now())
        return try await store.write { [self] transaction in
            let stored = try HitRecords.hit(id, of: principal.organisation, in: transaction)
            let detail = try detail(of: stored, today: today, as: principal, in: transaction)
            try trail.append(.consultation, "hit", id.text, by: principal.actor, in: transaction)
            return detail
        }
    }

    private func detail(
        of hit: HitRecords.Stored, today: Day, as principal: Principal, in transaction: any Transaction
    ) throws -> HitDetail {
        let organisation = principal.organisation
        let state = hit.state(on: today)
        let row = try transaction.first(
            HitSearch.columns(on: today) + ", hit.check_id, hit.changes" + HitSearch.source(of: organisation)
                + " AND hit.id = \(hit.id)"
        ) { (HitSearch.summary($0), $0.id(14, of: Check.self), $0.text(15)) }
        guard let (summary, check, changes) = row else { throw ScreeningError(.notFound) }
        var entry = try ListEntryRecords.entry(hit.entry, of: organisation, in: transaction)
        entry.entity = try EntityText.entity(hit.compared.entity)
        return HitDetail(
            summary: summary, comparison: try StoredJSON.value(hit.compared.comparison),
            supplier: try StoredJSON.value(hit.compared.supplier),
            supplierRecord: try suppliers.record(hit.supplier, of: organisation, in: transaction), entry: entry,
            list: try WatchlistRecords.watchlist(hit.list, of: organisation, includingRemoved: true, in: transaction),
            check: try CheckRecords.check(check, of: organisation, in: transaction),
            decisions: try DecisionRecords.decisions(on: hit.id, in: transaction),
            changes: try StoredJSON.value(changes),
            receipts: try ReferralRecords.receipts(
                of: .hit(hit.id), organisation: organisation, includingLead: principal.may(.readReferrals),
                in: transaction),
            history: try history(of: hit.id, as: principal, in: transaction),
            mayDecide: principal.may(.decideHits) && state == .open,
            maySecond: principal.may(.confirmDecisions) && state == .waitsForSecond
                && DecisionRule.maySecond(principal.person, first: hit.decidedBy),
            mayReopen: principal.may(.decideHits) && HitState.decided.contains(state))
    }

    /// What was done to a hit. Who read it is for the auditor alone: that the lead looks at a supplier would tell procurement
    /// that something is known.
    private func history(
        of hit: ID<Hit>, as principal: Principal, in transaction: any Transaction
    ) throws -> [TrailEntry] {
        let entries = try trail.entries(
            of: "hit", hit.text, organisation: principal.organisation.text, limit: Self.mostHistory, in: transaction)
        return principal.may(.readTrail) ? entries : entries.filter { $0.act != .consultation }
    }
}
