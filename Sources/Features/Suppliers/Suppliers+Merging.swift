public import Access
import AuditTrail
import Foundation
public import Storage

extension Suppliers {
    /// Pairs that may be the same business, the most alike first. Needs `.readSuppliers`.
    public func offers(page: PageRequest = PageRequest(), as principal: Principal) async throws -> Page<MergeOffer> {
        try principal.require(.readSuppliers)
        return try await store.read { transaction in
            Page(
                items: try MergeRecords.offers("", page, of: principal.organisation, in: transaction),
                total: try MergeRecords.offerCount(of: principal.organisation, in: transaction), number: page.number,
                size: page.size)
        }
    }

    /// One of them. Needs `.readSuppliers`.
    /// - Throws: `SuppliersError` with code `.notFound` also where it has been decided.
    public func offer(_ id: ID<MergeOffer>, as principal: Principal) async throws -> MergeOffer {
        try principal.require(.readSuppliers)
        return try await store.read { try MergeRecords.offer(id, of: principal.organisation, in: $0) }
    }

    /// Makes one record of two. The names, numbers, addresses, awards and payments of `absorbing` go to `keeping`, which
    /// keeps its own name; nothing is lost, and `undoMerge` gives all of it back. Needs `.mergeSuppliers`.
    /// - Parameter reason: what makes them the same; at least ten characters.
    /// - Throws: `SuppliersError`; with code `.hasConfirmedLink` where the one to be absorbed is confirmed to be on a list,
    ///   which must stay in sight: keep that record instead.
    @discardableResult
    public func merge(
        keeping kept: ID<Supplier>, absorbing absorbed: ID<Supplier>, reason: String, as principal: Principal
    ) async throws -> ID<Merge> {
        try principal.require(.mergeSuppliers)
        guard kept != absorbed else { throw SuppliersError(.sameRecord) }
        let reason = try Self.checked(reason: reason)
        let now = clock.now()
        let merge = ID<Merge>.new(at: now)
        try await store.write { [trail] transaction in
            for id in [kept, absorbed] {
                let supplier = try SupplierRecords.supplier(id, of: principal.organisation, in: transaction)
                guard supplier.mergedInto == nil else { throw SuppliersError(.alreadyMerged) }
                guard id == kept || supplier.attention.confirmed == 0 else { throw SuppliersError(.hasConfirmedLink) }
            }
            try transaction.execute(
                """
                INSERT INTO merge (id, organisation_id, kept_id, absorbed_id, reason, person_id, merged_at)
                VALUES (\(merge), \(principal.organisation), \(kept), \(absorbed), \(reason), \(principal.person), \(now))
                """)
            try MergeRecords.move(from: absorbed, to: kept, merge: merge, in: transaction)
            try transaction.execute(
                "UPDATE supplier SET merged_into = \(kept), changed_at = \(now) WHERE id = \(absorbed)")
            try transaction.execute(
                """
                UPDATE merge_offer SET state = \(MergeRecords.OfferState.merged), person_id = \(principal.person),
                    decided_at = \(now) WHERE first_id IN (\(kept), \(absorbed)) AND second_id IN (\(kept), \(absorbed))
                """)
            try SupplierTotals.refresh([kept, absorbed], of: principal.organisation, today: Day(now), in: transaction)
            try trail.append(.combination, "supplier", kept.text, by: principal.actor, reason: reason, in: transaction)
            try trail.append(
                .combination, "supplier", absorbed.text, by: principal.actor, reason: reason, in: transaction)
        }
        return merge
    }

    /// Says that an offered pair is not the same business; it is not offered again. Needs `.mergeSuppliers`.
    public func declineOffer(_ id: ID<MergeOffer>, reason: String, as principal: Principal) async throws {
        try principal.require(.mergeSuppliers)
        let reason = try Self.checked(reason: reason)
        let now = clock.now()
        try await store.write { [trail] transaction in
            let changed = try transaction.execute(
                """
                UPDATE merge_offer SET state = \(MergeRecords.OfferState.declined), reason = \(reason),
                    person_id = \(principal.person), decided_at = \(now)
                WHERE id = \(id) AND organisation_id = \(principal.organisation)
                    AND state = \(MergeRecords.OfferState.open)
                """)
            guard changed == 1 else { throw SuppliersError(.notFound) }
            try trail.append(.alteration, "merge_offer", id.text, by: principal.actor, reason: reason, in: transaction)
        }
    }

    /// Takes a merge back: every row returns to the record it came from. What was added since stays with the kept record.
    /// Needs `.mergeSuppliers`.
    /// - Throws: `SuppliersError` with code `.notUndoable` where the kept record has itself been merged since.
    public func undoMerge(_ id: ID<Merge>, as principal: Principal) async throws {
        try principal.require(.mergeSuppliers)
        let now = clock.now()
        try await store.write { [trail] transaction in
            let pair = try transaction.first(
                """
                SELECT kept_id, absorbed_id FROM merge
                WHERE id = \(id) AND organisation_id = \(principal.organisation) AND undone_at IS NULL
                """
            ) { row -> (ID<Supplier>, ID<Supplier>) in (row.id(0), row.id(1)) }
            guard let (kept, absorbed) = pair else { throw SuppliersError(.notFound) }
            let supplier = try SupplierRecords.supplier(kept, of: principal.organisation, in: transaction)
            guard supplier.mergedInto == nil else { throw SuppliersError(.notUndoable) }
            try MergeRecords.moveBack(id, to: absorbed, in: transaction)
            try transaction.execute(
                "UPDATE supplier SET merged_into = NULL, changed_at = \(now) WHERE id = \(absorbed)")
            try transaction.execute(
                "UPDATE merge SET undone_at = \(now), undone_by = \(principal.person) WHERE id = \(id)")
            try transaction.execute("UPDATE supplier SET changed_at = \(now) WHERE id = \(kept)")
            try transaction.execute(
                """
                UPDATE merge_offer SET state = \(MergeRecords.OfferState.open), person_id = NULL, decided_at = NULL
                WHERE first_id IN (\(kept), \(absorbed)) AND second_id IN (\(kept), \(absorbed))
                    AND state = \(MergeRecords.OfferState.merged)
                """)
            try SupplierTotals.refresh([kept, absorbed], of: principal.organisation, today: Day(now), in: transaction)
            for supplier in [kept, absorbed] {
                try trail.append(
                    .alteration, "supplier", supplier.text, by: principal.actor, reason: "merge undone", in: transaction
                )
            }
        }
    }

    /// A reason without spaces at its ends, of ten letters at least and 4,000 characters at most.
    static func checked(reason: String) throws -> String {
        let reason = reason.trimmingCharacters(in: .whitespacesAndNewlines)
        guard ReasonText.weight(of: reason) >= 10 else { throw SuppliersError(.reasonMissing) }
        guard reason.count <= 4000 else { throw SuppliersError(.tooLong) }
        return reason
    }
}
