import InputFiles
import Storage

/// What a file adds to the chains, worked out before anything is written. Pure.
///
/// A record is taken for one that is there only by its identifier, or where an earlier table or notice gave the very same name, country
/// and number; one that a business named is never joined by its name, since that is for a person to confirm.
struct ImportPlan: Sendable {
    struct NewBusiness: Sendable, Hashable {
        var id: ID<Business>
        var facts: FactsRule.Checked
        var folded: String
    }

    private struct Key: Hashable {
        var folded: String
        var country: String?
        var number: String?
    }

    private struct Supply: Hashable {
        var buyer: ID<Business>?
        var supplier: ID<Business>
        var product: String
    }

    private struct FoundBuyer {
        var id: ID<Business>?
    }

    private(set) var businesses: [NewBusiness] = []
    private(set) var links: [StoredLink] = []
    private(set) var unchanged = 0
    private(set) var problems: [InputProblem] = []
    private(set) var problemCount = 0

    private var known: [Key: ID<Business>] = [:]
    private var byName: [String: Set<ID<Business>>] = [:]
    private var visible: Set<ID<Business>> = []
    private var supplies: Set<Supply> = []
    private var supplying: Set<ID<Business>> = []
    private var buying: Set<ID<Business>> = []

    /// - Parameters:
    ///   - source: `.table` or `.notice`.
    ///   - fold: as names are folded for searching.
    init(
        _ rows: [ChainTableRow], _ snapshot: ChainSnapshot, source: SupplyLink.Source, at now: Timestamp,
        fold: (String) -> String
    ) {
        take(snapshot)
        // Suppliers first: a row may name as its buyer what a later row names as a supplier.
        let suppliers = rows.map { supplier(of: $0, at: now, fold) }
        for (row, supplier) in zip(rows, suppliers) {
            guard let supplier else { continue }
            guard let buyer = buyer(of: row, fold) else { continue }
            let supply = Supply(buyer: buyer.id, supplier: supplier, product: row.product)
            guard supplies.insert(supply).inserted else {
                unchanged += 1
                continue
            }
            guard visible.contains(supplier), buyer.id.map({ visible.contains($0) }) ?? true else {
                dangling(row, column: row.place.supplierColumn, found: nil)
                continue
            }
            links.append(
                StoredLink(
                    id: .new(at: now), buyer: buyer.id, supplier: supplier, product: row.product, share: row.share,
                    isHidden: false, source: source, namedAt: now, withdrawnAt: nil))
        }
    }

    private mutating func take(_ snapshot: ChainSnapshot) {
        let naming = Dictionary(grouping: snapshot.links, by: \.supplier)
        for record in snapshot.businesses {
            let own = naming[record.id] ?? []
            guard !VisibilityRule.isHidden(record, links: own) else { continue }
            visible.insert(record.id)
            guard record.supplier != nil || own.contains(where: { $0.source != .business }) else { continue }
            let key = Key(folded: record.folded, country: record.country, number: record.companyNumber)
            if known[key] == nil { known[key] = record.id }
            byName[record.folded, default: []].insert(record.id)
        }
        supplies = Set(
            snapshot.links.filter { $0.withdrawnAt == nil }.map {
                Supply(buyer: $0.buyer, supplier: $0.supplier, product: $0.product)
            })
        supplying = Set(supplies.map(\.supplier))
        buying = Set(supplies.compactMap(\.buyer))
    }

    private mutating func supplier(
        of row: ChainTableRow, at now: Timestamp, _ fold: (String) -> String
    ) -> ID<Business>? {
        if let id = row.supplier.id {
            guard visible.contains(id) || supplying.contains(id) else {
                dangling(row, column: row.place.supplierColumn, found: id.text)
                return nil
            }
            return id
        }
        guard let facts = row.supplier.facts else { return nil }
        let folded = fold(facts.name)
        let key = Key(folded: folded, country: facts.country, number: facts.companyNumber)
        if let id = known[key] { return id }
        let new = NewBusiness(id: .new(at: now), facts: facts, folded: folded)
        businesses.append(new)
        known[key] = new.id
        byName[folded, default: []].insert(new.id)
        visible.insert(new.id)
        return new.id
    }

    /// nil where the row names no buyer that can be found; `id` nil for the organisation itself.
    private mutating func buyer(
        of row: ChainTableRow, _ fold: (String) -> String
    ) -> FoundBuyer? {
        guard let buyer = row.buyer else { return FoundBuyer(id: nil) }
        if let id = buyer.id {
            guard visible.contains(id) || buying.contains(id) else {
                dangling(row, column: row.place.buyerColumn, found: id.text)
                return nil
            }
            return FoundBuyer(id: id)
        }
        guard let facts = buyer.facts else { return nil }
        let folded = fold(facts.name)
        if let id = known[Key(folded: folded, country: facts.country, number: facts.companyNumber)] {
            return FoundBuyer(id: id)
        }
        guard let found = byName[folded], found.count == 1, let id = found.first else {
            dangling(row, column: row.place.buyerColumn, found: facts.name)
            return nil
        }
        return FoundBuyer(id: id)
    }

    private mutating func dangling(_ row: ChainTableRow, column: Int?, found: String?) {
        problemCount += 1
        guard problems.count < ReadChain.mostProblems else { return }
        problems.append(
            InputProblem(
                .danglingReference, file: row.place.file, line: row.place.line, column: column, found: found,
                expected: "one business that this table names as a supplier, or an identifier as the export gives it"))
    }
}
