import Access
import Storage
import Suppliers

/// The suppliers of the register with the latest records of their terms of work, merged records aside.
struct SupplierTermsSearch {
    private let organisation: ID<Organisation>
    private let latest: [ID<Supplier>: [WorkQuestion: WorkAnswer]]

    /// Reads what is recorded: people wrote it down, supplier by supplier, so that it is little beside the register.
    init(organisation: ID<Organisation>, in transaction: any Transaction) throws {
        self.organisation = organisation
        latest = try WorkAnswerRecords.latestOfSuppliers(of: organisation, in: transaction)
    }

    /// How many suppliers something was recorded of.
    var knownCount: Int { latest.count }

    func page(_ query: SupplierTermsQuery, in transaction: any Transaction) throws -> Page<SupplierTerms> {
        let condition = condition(query)
        return Page(
            items: try rows(condition, query.page.sql, in: transaction),
            total: try transaction.count("SELECT COUNT(*)" + condition), number: query.page.number,
            size: query.page.size)
    }

    /// Every one that the query finds, at most `most`.
    func everything(
        _ query: SupplierTermsQuery, most: Int, in transaction: any Transaction
    ) throws -> [SupplierTerms] {
        try rows(condition(query), " LIMIT \(most)", in: transaction)
    }

    private func condition(_ query: SupplierTermsQuery) -> SQL {
        var condition: SQL =
            " FROM supplier WHERE supplier.organisation_id = \(organisation) AND supplier.merged_into IS NULL"
        condition += SharedSQL.suppliers(named: query.words)
        switch query.filter {
        case .everything: break
        case .unknown: condition += " AND supplier.id NOT IN \(known)"
        case .state(let state):
            let found = latest.filter { $0.value.values.contains { $0.state == state } }
            condition += " AND supplier.id IN \(SQL.list(Array(found.keys)))"
        }
        return condition
    }

    /// Those of which something is recorded. One that is no supplier keeps the list from being empty: nothing is NOT IN (NULL).
    private var known: SQL { SQL.list(Array(latest.keys) + [ID(stored: "")]) }

    private func rows(_ condition: SQL, _ end: SQL, in transaction: any Transaction) throws -> [SupplierTerms] {
        try transaction.query(
            "SELECT supplier.id, supplier.name, supplier.spend_minor" + condition
                + " ORDER BY CASE WHEN supplier.id IN \(known) THEN 0 ELSE 1 END, supplier.spend_minor DESC NULLS LAST,"
                + " supplier.name_order, supplier.id" + end
        ) { row in
            let supplier: ID<Supplier> = row.id(0)
            return SupplierTerms(
                supplier: supplier, name: row.text(1),
                yearlySpend: row.optionalInteger(2).map { Money(minorUnits: $0, currency: "GBP") },
                answers: latest[supplier] ?? [:])
        }
    }
}
