import Access
import FollowTheMoney
import NameMatching
import Storage
import Suppliers

/// Writes what a check found about a batch of suppliers, within one transaction.
struct CheckWriter: Sendable {
    let check: Check
    let organisation: ID<Organisation>
    let index: ListIndex
    let matcher: NameMatcher
    let suppliers: Suppliers
    let now: Timestamp

    struct Counts: Sendable {
        var newHits = 0
        var cameBack = 0
        var unchanged = 0
        var closed = 0
    }

    /// - Throws: `.listsChanged` where a list is not what it was when the index was built.
    func write(
        _ batch: [(supplier: SupplierIdentity, hits: [IndexHit])], _ counts: inout Counts,
        in transaction: any Transaction
    ) throws {
        guard try WatchlistRecords.editions(of: organisation, in: transaction) == index.editions else {
            throw ScreeningError(.listsChanged)
        }
        let stored = try HitRecords.hits(of: batch.map(\.supplier.id), organisation: organisation, in: transaction)
        let bySupplier = Dictionary(grouping: stored, by: \.supplier)
        for (supplier, hits) in batch {
            let known = bySupplier[supplier.id] ?? []
            guard !hits.isEmpty || !known.isEmpty else { continue }
            if try write(supplier, hits, known, &counts, in: transaction) {
                try AttentionRecords.refresh(supplier.id, with: suppliers, in: transaction)
            }
        }
    }

    /// - Returns: whether the supplier's counts may have changed.
    private func write(
        _ supplier: SupplierIdentity, _ hits: [IndexHit], _ stored: [HitRecords.Stored], _ counts: inout Counts,
        in transaction: any Transaction
    ) throws -> Bool {
        var known = Dictionary(uniqueKeysWithValues: stored.map { ($0.entry, $0) })
        let supplierText = try StoredJSON.encoded(supplier)
        var hasChanged = false
        for hit in hits {
            let entry = index.entries[hit.ordinal]
            guard let current = try current(entry, in: transaction) else { throw ScreeningError(.listsChanged) }
            let pair = Pair(
                supplier: supplier, supplierText: supplierText, entry: entry, current: current,
                comparison: hit.comparison)
            if let old = known.removeValue(forKey: entry) {
                if try update(old, pair, isAlike: true, &counts, in: transaction) { hasChanged = true }
            } else {
                try insert(pair, in: transaction)
                counts.newHits += 1
                hasChanged = true
            }
        }
        for old in known.values.sorted(by: { $0.id.text < $1.id.text }) {
            if try updateUnfound(old, supplier, supplierText, &counts, in: transaction) { hasChanged = true }
        }
        return hasChanged
    }

    /// A supplier and an entry with what comparing them gave.
    private struct Pair {
        var supplier: SupplierIdentity
        var supplierText: String
        var entry: ID<ListEntry>
        var current: Current
        var comparison: Comparison
    }

    /// What a list says of an entry now.
    private struct Current {
        var list: ID<Watchlist>
        var text: String
        var entity: FollowTheMoneyEntity
    }

    private func current(_ entry: ID<ListEntry>, in transaction: any Transaction) throws -> Current? {
        try ListEntryRecords.currentText(entry, of: organisation, in: transaction).map {
            Current(list: $0.list, text: $0.text, entity: try EntityText.entity($0.text))
        }
    }

    private func compared(_ pair: Pair) throws -> HitRecords.Compared {
        let names =
            pair.supplier.names.map(\.text) + [pair.current.entity.caption]
            + EntryPreparation.names(of: pair.current.entity)
        return HitRecords.Compared(
            comparison: try StoredJSON.encoded(pair.comparison), supplier: pair.supplierText,
            entity: pair.current.text, words: EntryPreparation(matcher: matcher).words(names))
    }

    private func due(_ pair: Pair, in transaction: any Transaction) throws -> Day {
        let list = try WatchlistRecords.consequence(of: pair.current.list, in: transaction)
        return DueRule.due(
            from: Day(now), score: pair.comparison.score, consequence: list,
            yearlySpend: try RegisterRecords.spend(of: pair.supplier.id, in: transaction))
    }

    private func insert(_ pair: Pair, in transaction: any Transaction) throws {
        let hit = HitRecords.Stored(
            id: .new(at: now), supplier: pair.supplier.id, list: pair.current.list, entry: pair.entry, state: .open,
            score: pair.comparison.score, compared: try compared(pair), due: try due(pair, in: transaction))
        try HitRecords.insert(
            hit, foundAt: now, check: check.id, organisation: organisation, in: transaction)
    }

    /// - Parameter isAlike: whether the search gave it, which also gives some whose score is below the threshold, or the
    ///   score reaches it.
    /// - Returns: whether the state changed.
    private func update(
        _ old: HitRecords.Stored, _ pair: Pair, isAlike: Bool, _ counts: inout Counts, in transaction: any Transaction
    ) throws -> Bool {
        if stands(old, pair) {
            try HitRecords.setCheck(check.id, of: old.id, in: transaction)
            counts.unchanged += 1
            return false
        }
        let basis = try old.decision.flatMap { try DecisionRecords.basis(of: $0, in: transaction) }
        let step = ReturnRule.step(
            ReturnRule.Standing(
                state: old.state, stateBefore: old.stateBefore, verdict: old.verdict, basis: basis),
            now: ReturnRule.Basis(supplier: pair.supplier, entity: pair.current.entity),
            isAlike: isAlike)
        if step == .closes {
            try HitRecords.close(old.id, in: transaction)
            counts.closed += 1
            return true
        }
        if step == .stays, old.state == .closed { return false }
        try keep(try compared(pair), pair.comparison.score, of: old, in: transaction)
        switch step {
        case .comesBack(let changes):
            try HitRecords.bringBack(old.id, changes: changes, due: try due(pair, in: transaction), in: transaction)
            counts.cameBack += 1
        case .restores(let state):
            try HitRecords.restore(old.id, to: state, openDue: try due(pair, in: transaction), in: transaction)
            if state == .open { counts.cameBack += 1 } else { counts.unchanged += 1 }
        case .stays, .closes:
            counts.unchanged += 1
            return false
        }
        return true
    }

    /// A hit that the search did not give: its entry is gone, or the score has fallen, or more alike ones crowd it out. It is
    /// compared by itself, so that none is closed for lack of room.
    private func updateUnfound(
        _ old: HitRecords.Stored, _ supplier: SupplierIdentity, _ supplierText: String, _ counts: inout Counts,
        in transaction: any Transaction
    ) throws -> Bool {
        guard let current = try current(old.entry, in: transaction),
            let subject = SubjectConversion.subject(of: current.entity)
        else {
            guard old.state != .closed else { return false }
            try HitRecords.close(old.id, in: transaction)
            counts.closed += 1
            return true
        }
        let comparison = matcher.compare(
            SubjectConversion.subject(of: supplier), subject, weights: index.names.weights)
        let pair = Pair(
            supplier: supplier, supplierText: supplierText, entry: old.entry, current: current, comparison: comparison)
        return try update(old, pair, isAlike: comparison.score >= check.threshold, &counts, in: transaction)
    }

    /// Whether the supplier and the entry are as they were compared, and alike enough then. How telling a word is depends on
    /// all lists together; that another list has come is no reason to close a hit or to move its score.
    private func stands(_ old: HitRecords.Stored, _ pair: Pair) -> Bool {
        old.state != .closed && old.score >= check.threshold && old.compared.supplier == pair.supplierText
            && old.compared.entity == pair.current.text
    }

    private func keep(
        _ compared: HitRecords.Compared, _ score: Double, of old: HitRecords.Stored, in transaction: any Transaction
    ) throws {
        if compared == old.compared, score == old.score {
            try HitRecords.setCheck(check.id, of: old.id, in: transaction)
        } else {
            try HitRecords.setCompared(compared, score: score, check: check.id, of: old.id, in: transaction)
        }
    }
}
