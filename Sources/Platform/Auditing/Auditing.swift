public import Access
public import AuditTrail
public import Storage

/// Reads the trail for those who may: the auditor's search, who looked at a record, the export, the state of the chain. Every
/// method sees the principal's own organisation alone, and notes in the trail that the trail was read.
public struct Auditing: Sendable {
    /// Entries on one page.
    public static let pageSize = 50

    let store: any Store
    let clock: Clock
    let trail: AuditTrail
    let purposes: Purposes

    public init(store: any Store, clock: Clock, trail: AuditTrail) {
        self.store = store
        self.clock = clock
        self.trail = trail
        purposes = Purposes(store: store, clock: clock, trail: trail)
    }

    /// A page of what a search finds, newest first. Needs `.readTrail`.
    /// - Throws: `PurposeRequired` where the organisation holds the trail sensitive.
    public func search(_ query: TrailQuery, as principal: Principal) async throws -> TrailPage {
        try principal.require(.readTrail)
        let principal = try await purposes.opening(.trail, as: principal)
        return try await store.write { [trail] transaction in
            try trail.append(.consultation, "trail", query.subject, by: principal.actor, in: transaction)
            return try TrailSearch(query, organisation: principal.organisation).page(in: transaction)
        }
    }

    /// Who looked at a record, newest first. Needs `.readReaders`: of the whole organisation for any record, of one's own for
    /// what was sent to the lead alone.
    /// - Throws: `AuditingError` `.notFound` where nobody has; `PurposeRequired`.
    public func readers(
        of kind: ReadKind, _ subject: String, after place: TrailPlace? = nil, as principal: Principal
    ) async throws -> TrailPage {
        try principal.require(.readReaders, within: kind == .referral ? .own : .organisation)
        let principal = try await purposes.opening(.readers, subject, as: principal)
        var query = TrailQuery()
        query.kind = kind.rawValue
        query.subject = subject
        query.acts = [.consultation, .disclosure]
        query.after = place
        return try await store.write { [trail, query] transaction in
            let page = try TrailSearch(query, organisation: principal.organisation).page(in: transaction)
            guard !page.entries.isEmpty || place != nil else { throw AuditingError(.notFound) }
            try trail.append(.consultation, "readers", subject, by: principal.actor, in: transaction)
            return page
        }
    }

    /// How the chain stands. Needs `.readTrail`. Tells numbers and times alone, so the trail notes nothing.
    public func chain(as principal: Principal) async throws -> ChainState {
        try principal.require(.readTrail)
        return try await store.read { try ChainState(in: $0) }
    }
}
