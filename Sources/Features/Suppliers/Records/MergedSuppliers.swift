public import Access
public import Storage

/// Which records of an organisation's register were merged into which, to the end of each chain: what is known of a record that
/// was merged twice belongs to the one that was kept last.
public struct MergedSuppliers: Sendable {
    private var next: [ID<Supplier>: ID<Supplier>] = [:]

    /// Reads the merges that hold. Costs one query, and memory for each merged record.
    public init(of organisation: ID<Organisation>, in transaction: any Transaction) throws {
        try transaction.each(
            "SELECT id, merged_into FROM supplier WHERE organisation_id = \(organisation) AND merged_into IS NOT NULL"
        ) { next[$0.id(0)] = $0.id(1) }
    }

    /// The record itself, or the one that it was merged into in the end.
    public func kept(_ supplier: ID<Supplier>) -> ID<Supplier> {
        var (last, steps) = (supplier, 0)
        while let into = next[last], steps <= next.count { (last, steps) = (into, steps + 1) }
        return last
    }

    /// Some records and all that were merged into them.
    public func records(of suppliers: [ID<Supplier>]) -> [ID<Supplier>] {
        let wanted = Set(suppliers)
        return suppliers + next.keys.filter { !wanted.contains($0) && wanted.contains(kept($0)) }
    }
}
