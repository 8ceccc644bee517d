import Access
import AuditTrail
import Storage

/// Gathers what a supplier's page shows.
enum SupplierDetailRecords {
    static func detail(
        _ id: ID<Supplier>, of organisation: ID<Organisation>, trail: AuditTrail, in transaction: any Transaction
    ) throws -> SupplierDetail {
        let supplier = try SupplierRecords.supplier(id, of: organisation, in: transaction)
        let identity = try SupplierRecords.identity(id, of: organisation, in: transaction)
        let contracts = try ContractRecords.contracts(of: id, in: transaction).map { contract in
            let countries = try ContractRecords.supplierCountries(of: contract.id, in: transaction)
            return SupplierContract(
                contract: contract, risk: ContractRisk.assess(contract, supplierCountries: countries))
        }
        let categories = try categories(of: id, in: transaction)
        return SupplierDetail(
            supplier: supplier, identity: identity, contracts: contracts,
            categoryRisk: ContractRisk.assess(categories: categories, countries: identity.countries),
            categories: categories, payments: try SpendRecords.payments(to: id, in: transaction),
            offers: try MergeRecords.offers(about: id, of: organisation, in: transaction),
            merges: try MergeRecords.merges(into: id, in: transaction),
            history: try trail.entries(of: "supplier", id.text, organisation: organisation.text, in: transaction))
    }

    /// The stated sector and the ledger's categories, the most used first.
    static func categories(of supplier: ID<Supplier>, in transaction: any Transaction) throws -> [String] {
        let stated = try transaction.query(
            "SELECT stated_sector FROM supplier WHERE id = \(supplier) AND stated_sector IS NOT NULL"
        ) { $0.text(0) }
        let used = try transaction.query(
            """
            SELECT category FROM payment WHERE supplier_id = \(supplier) AND category IS NOT NULL
            GROUP BY category ORDER BY COUNT(*) DESC, category
            """
        ) { $0.text(0) }
        return stated + used.filter { !stated.contains($0) }
    }
}
