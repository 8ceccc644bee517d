import Access
import Storage
import Suppliers

/// What screening reads of the register's own table.
enum RegisterRecords {
    /// The yearly spend in pence; nil where unknown.
    static func spend(of supplier: ID<Supplier>, in transaction: any Transaction) throws -> Int64? {
        try transaction.first("SELECT spend_minor FROM supplier WHERE id = \(supplier)") { $0.optionalInteger(0) }
            ?? nil
    }

    /// The name of a supplier that has not been merged away.
    static func name(
        of supplier: ID<Supplier>, organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> String {
        let name = try transaction.first(
            """
            SELECT name FROM supplier
            WHERE id = \(supplier) AND organisation_id = \(organisation) AND merged_into IS NULL
            """
        ) { $0.text(0) }
        guard let name else { throw ScreeningError(.notFound) }
        return name
    }

    static func isEmpty(of organisation: ID<Organisation>, in transaction: any Transaction) throws -> Bool {
        try transaction.count(
            "SELECT COUNT(*) FROM (SELECT 1 FROM supplier WHERE organisation_id = \(organisation) LIMIT 1) one")
            == 0
    }
}
