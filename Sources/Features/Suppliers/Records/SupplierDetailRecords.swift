import Access
import AuditTrail
import Storage

/// Gathers what a supplier's page shows.
enum SupplierDetailRecords {
    static func detail(
        _ id: ID<Supplier>, as principal: Principal, today: Day, trail: AuditTrail, in transaction: any Transaction
    ) throws -> SupplierDetail {
        let organisation = principal.organisation
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
            ledgerEnd: try SpendRecords.ledgerEnd(of: organisation, today: today, in: transaction),
            offers: try MergeRecords.offers(about: id, of: organisation, in: transaction),
            merges: try MergeRecords.merges(into: id, in: transaction),
            history: try history(of: id, as: principal, trail: trail, in: transaction))
    }

    /// What was done to a supplier. Who read it is for the auditor alone: that the modern slavery lead looks at a supplier
    /// would tell procurement that something is known.
    private static func history(
        of id: ID<Supplier>, as principal: Principal, trail: AuditTrail, in transaction: any Transaction
    ) throws -> [TrailEntry] {
        try trail.entries(
            of: "supplier", id.text, organisation: principal.organisation.text,
            leavingOut: principal.may(.readTrail) ? nil : .consultation, in: transaction)
    }

    /// The stated sector and the ledger's categories, the most used first.
    static func categories(of supplier: ID<Supplier>, in transaction: any Transaction) throws -> [String] {
        let stated = try transaction.query(
            "SELECT stated_sector FROM supplier WHERE id = \(supplier) AND stated_sector IS NOT NULL"
        ) { $0.text(0) }
        let used = try transaction.query(
            """
            SELECT category FROM payment WHERE supplier_id = \(supplier) AND category IS NOT NULL
            GROUP BY category ORDER BY COUNT(*) DESC, category NULLS FIRST
            """
        ) { $0.text(0) }
        return stated + used.filter { !stated.contains($0) }
    }
}
