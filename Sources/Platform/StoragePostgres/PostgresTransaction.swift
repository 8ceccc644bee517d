import Storage

/// A transaction on one connection.
final class PostgresTransaction: Transaction {
    let connection: PostgresConnection

    init(_ connection: PostgresConnection) { self.connection = connection }

    @discardableResult
    func execute(_ sql: SQL) throws -> Int { try connection.answer(to: sql).changes }

    func executeAll(_ statements: [SQL]) throws { try connection.runAll(statements) }

    func load(_ rows: [[SQLValue]], into table: String, columns: [String]) throws {
        try connection.copy(rows, into: table, columns: columns)
    }

    /// The answer has come whole before the first row is handed out, so `body` may run statements of its own.
    func each(_ sql: SQL, _ body: (any Row) throws -> Void) throws {
        let result = try connection.answer(to: sql)
        for number in 0..<result.rows { try body(PostgresRow(result: result, number: number)) }
    }

    var skippingLockedRows: SQL { " FOR UPDATE SKIP LOCKED" }

    var maintenance: any Maintenance { PostgresMaintenance(connection: connection, transaction: self) }

    func announce(_ topic: String) throws {
        try each("SELECT pg_notify(\(Listener.channel), \(topic))") { _ in }
    }
}
