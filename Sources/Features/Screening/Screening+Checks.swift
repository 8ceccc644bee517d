public import Access
import AuditTrail
import NameMatching
import Storage
import Suppliers

extension Screening {
    /// Suppliers looked up and written at a time.
    private static let batchSize = 256

    /// Compares every supplier with every entry of the lists in use that has a name to compare. Needs `.screen`.
    ///
    /// What was decided stays decided unless the supplier or the entry has changed; what is no longer listed or no longer
    /// alike is closed and kept. Costs about a millisecond a supplier and core for lists of some ten thousand entries.
    /// - Parameters:
    ///   - threshold: the least score, 0 to 1, that becomes a hit.
    ///   - progress: hears how many suppliers of how many are done.
    /// - Throws: `ScreeningError` `.badThreshold`; `.listsChanged` where a list was loaded or removed during the check,
    ///   after which another check puts everything right.
    public func check(
        threshold: Double = Screening.usualThreshold, as principal: Principal,
        progress: (@Sendable (_ done: Int, _ total: Int) -> Void)? = nil
    ) async throws -> CheckReport {
        try principal.require(.screen)
        guard threshold > 0, threshold <= 1 else { throw ScreeningError(.badThreshold) }
        let index = try await indexes.index(of: principal.organisation, in: store, matcher: matcher)
        let total = try await suppliers.identityCount(as: principal)
        let check = try await begin(threshold, total, index, as: principal)
        let search = ParallelSearch(index: index.names, threshold: threshold)
        var counts = CheckWriter.Counts()
        var done = 0
        var last: ID<Supplier>?
        while true {
            try Task.checkCancellation()
            let batch = try await suppliers.identities(after: last, limit: Self.batchSize, as: principal)
            guard !batch.isEmpty else { break }
            let pairs = Array(zip(batch, await search.hits(of: batch[...])))
            let writer = CheckWriter(
                check: check, organisation: principal.organisation, index: index, matcher: matcher,
                suppliers: suppliers, now: clock.now())
            let before = counts
            counts = try await store.write { transaction in
                var counts = before
                try writer.write(pairs.map { (supplier: $0.0, hits: $0.1) }, &counts, in: transaction)
                return counts
            }
            last = batch.last?.id
            done += batch.count
            progress?(min(done, total), total)
        }
        try await end(check, as: principal)
        return CheckReport(
            check: check.id, suppliers: check.suppliers, entries: check.entries, threshold: threshold,
            newHits: counts.newHits, cameBack: counts.cameBack, unchanged: counts.unchanged, closed: counts.closed)
    }

    /// The latest checks that went through, newest first. Needs `.readHits`.
    public func checks(limit: Int = 20, as principal: Principal) async throws -> [Check] {
        try principal.require(.readHits)
        let limit = min(max(limit, 1), 500)
        return try await store.read { try CheckRecords.latest(limit, of: principal.organisation, in: $0) }
    }

    private func begin(
        _ threshold: Double, _ supplierCount: Int, _ index: ListIndex, as principal: Principal
    ) async throws -> Check {
        let now = clock.now()
        let check = Check(
            id: .new(at: now), startedAt: now, endedAt: now, threshold: threshold, engineVersion: engineVersion,
            suppliers: supplierCount, entries: index.entries.count, lists: index.lists)
        try await store.write { [trail] transaction in
            try CheckRecords.insert(check, of: principal.organisation, in: transaction)
            try trail.append(.combination, "check", check.id.text, by: principal.actor, in: transaction)
        }
        return check
    }

    private func end(_ check: Check, as principal: Principal) async throws {
        let now = clock.now()
        try await store.write { try CheckRecords.end(check.id, at: now, in: $0) }
    }
}
