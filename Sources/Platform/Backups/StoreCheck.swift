public import Storage

/// Looks for what is wrong with a store.
public struct StoreCheck: Sendable {
    private let store: any Store

    public init(_ store: any Store) { self.store = store }

    /// What is wrong, in words for who keeps the store; empty where all is well.
    public func faults() async throws -> [String] {
        try await store.read { transaction in
            try transaction.maintenance.faults() + Self.brokenReferences(transaction)
        }
    }

    /// Rows that refer to one that is not there: looked for by the same statement on every engine.
    private static func brokenReferences(_ transaction: any Transaction) throws -> [String] {
        var faults: [String] = []
        for table in try transaction.maintenance.tables() {
            for reference in table.references {
                let count = try transaction.count(statement(of: reference, in: table.name))
                if count > 0 {
                    faults.append("\(table.name): \(count) rows refer to a row of \(reference.table) that is not there")
                }
            }
        }
        return faults
    }

    private static func statement(of reference: TableDescription.Reference, in table: String) -> SQL {
        let pairs = zip(reference.columns, reference.targets).map {
            "parent.\(TableDescription.quoted($1)) = child.\(TableDescription.quoted($0))"
        }
        let given = reference.columns.map { "child.\(TableDescription.quoted($0)) IS NOT NULL" }
        return SQL(
            text: """
                SELECT COUNT(*) FROM \(TableDescription.quoted(table)) child
                WHERE \(given.joined(separator: " AND ")) AND NOT EXISTS (
                    SELECT 1 FROM \(TableDescription.quoted(reference.table)) parent WHERE \(pairs.joined(separator: " AND ")))
                """)
    }
}
