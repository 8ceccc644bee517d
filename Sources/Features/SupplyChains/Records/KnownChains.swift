public import Access
public import ProcurementFlags
public import Storage
public import Suppliers

/// Which suppliers have told who stands below them, for the flags on contracts. Tells that somebody is named and never who, so
/// that hidden names stay hidden.
public struct KnownChains: ChainKnowledge {
    public init() {}

    public func suppliersWithKnownChain(
        of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> Set<ID<Supplier>> {
        let mapped = SupplierKnowledge.allCases.filter(\.isMapped).map(\.rawValue)
        return Set(
            try transaction.query(
                """
                SELECT DISTINCT COALESCE(supplier.merged_into, supplier.id) FROM business
                JOIN supplier ON supplier.id = business.supplier_id
                WHERE business.organisation_id = \(organisation) AND (business.knowledge IN \(SQL.list(mapped))
                    OR EXISTS (SELECT 1 FROM supply_link WHERE supply_link.buyer_id = business.id
                        AND supply_link.withdrawn_at IS NULL))
                """
            ) { $0.id(0) })
    }
}
