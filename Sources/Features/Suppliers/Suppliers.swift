public import Access
public import AuditTrail
public import NameMatching
public import Storage

/// The register of suppliers: whom the organisation buys from, what it has bought, for how much, and how closely each
/// purchase should be looked at. The only door to these records.
public struct Suppliers: Sendable {
    let store: any Store
    let clock: Clock
    let trail: AuditTrail
    let matcher: NameMatcher
    let purposes: Purposes

    public init(store: any Store, clock: Clock, trail: AuditTrail, matcher: NameMatcher) {
        self.store = store
        self.clock = clock
        self.trail = trail
        self.matcher = matcher
        purposes = Purposes(store: store, clock: clock, trail: trail)
    }

    /// One page of the register. Needs `.readSuppliers`.
    public func suppliers(_ query: SupplierQuery, as principal: Principal) async throws -> Page<Supplier> {
        try principal.require(.readSuppliers)
        let search = SupplierSearch(query: query, matcher: matcher, organisation: principal.organisation)
        return try await store.read { transaction in
            Page(
                items: try transaction.query(search.page(query.page)) { SupplierRecords.supplier($0) },
                total: try transaction.count(search.total), number: query.page.number, size: query.page.size)
        }
    }

    /// One supplier as the register lists it, which is no reading of its page. Needs `.readSuppliers`.
    /// - Throws: `SuppliersError` with code `.notFound`.
    public func listed(_ id: ID<Supplier>, as principal: Principal) async throws -> Supplier {
        try principal.require(.readSuppliers)
        return try await store.read { try SupplierRecords.supplier(id, of: principal.organisation, in: $0) }
    }

    /// Every supplier that the query finds, for an export, which the trail notes as a disclosure. Needs `.readSuppliers`.
    public func everySupplier(_ query: SupplierQuery, as principal: Principal) async throws -> [Supplier] {
        try principal.require(.readSuppliers)
        let search = SupplierSearch(query: query, matcher: matcher, organisation: principal.organisation)
        return try await store.write { [trail] transaction in
            try trail.append(.disclosure, "supplier", nil, by: principal.actor, reason: "export", in: transaction)
            return try transaction.query(search.everything) { SupplierRecords.supplier($0) }
        }
    }

    /// All that is known of one supplier. The trail notes that it was read. Needs `.readSuppliers`.
    /// - Throws: `SuppliersError` with code `.notFound`; `PurposeRequired` where the organisation holds suppliers sensitive
    ///   and the reader has not said why.
    public func supplier(_ id: ID<Supplier>, as principal: Principal) async throws -> SupplierDetail {
        try principal.require(.readSuppliers)
        let principal = try await purposes.opening(.supplier, id.text, as: principal)
        let today = Day(clock.now())
        return try await store.write { [trail] transaction in
            let detail = try SupplierDetailRecords.detail(
                id, as: principal, today: today, trail: trail, in: transaction)
            try trail.append(.consultation, "supplier", id.text, by: principal.actor, in: transaction)
            return detail
        }
    }

    /// What is spent by tier of risk. Needs `.readSuppliers`.
    public func spendByTier(as principal: Principal) async throws -> SpendByTier {
        try principal.require(.readSuppliers)
        let today = Day(clock.now())
        return try await store.read { try SpendRecords.byTier(of: principal.organisation, today: today, in: $0) }
    }
}
