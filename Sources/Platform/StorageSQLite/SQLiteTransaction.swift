import Foundation
import GRDB
import Storage

/// A transaction on one GRDB connection.
final class SQLiteTransaction: Storage.Transaction {
    private let database: Database
    /// What is announced once it is committed.
    private(set) var topics: Set<String> = []

    init(_ database: Database) {
        self.database = database
    }

    @discardableResult
    func execute(_ sql: Storage.SQL) throws -> Int {
        let statement = try database.cachedStatement(sql: sql.text)
        try statement.execute(arguments: arguments(sql))
        return database.changesCount
    }

    func each(_ sql: Storage.SQL, _ body: (any Storage.Row) throws -> Void) throws {
        let statement = try database.cachedStatement(sql: sql.text)
        let rows = try GRDB.Row.fetchCursor(statement, arguments: arguments(sql))
        while let row = try rows.next() { try body(SQLiteRow(row: row)) }
    }

    func announce(_ topic: String) { topics.insert(topic) }

    var maintenance: any Maintenance { SQLiteMaintenance(database: database, transaction: self) }

    /// Runs each step that the database has not had.
    func migrate(_ migrations: [Migration]) throws {
        try execute(
            "CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY, position BIGINT NOT NULL) WITHOUT ROWID")
        let done = Set(try query("SELECT name FROM migration") { $0.text(0) })
        try Migration.refuseFuture(done, known: migrations)
        for (position, migration) in migrations.enumerated() where !done.contains(migration.name) {
            for statement in migration.statements + migration.statementsForSQLite { try execute(SQL(text: statement)) }
            try execute("INSERT INTO migration (name, position) VALUES (\(migration.name), \(position))")
        }
    }

    /// SQLite lets one writer in at a time.
    var skippingLockedRows: Storage.SQL { "" }

    /// The initializer of optional values: GRDB's other one makes a key path anew in every call.
    private func arguments(_ sql: Storage.SQL) -> StatementArguments {
        let values: [(any DatabaseValueConvertible)?] = sql.values.map { $0.grdbValue }
        return StatementArguments(values)
    }
}

/// A row as SQLite hands it out, valid until the next.
struct SQLiteRow: Storage.Row {
    let row: GRDB.Row

    func optionalText(_ column: Int) -> String? { row[column] }
    func optionalInteger(_ column: Int) -> Int64? { row[column] }
    func optionalReal(_ column: Int) -> Double? { row[column] }
    func optionalBytes(_ column: Int) -> [UInt8]? {
        let data: Data? = row[column]
        return data.map { [UInt8]($0) }
    }
}

extension SQLValue {
    var grdbValue: DatabaseValue {
        switch self {
        case .null: .null
        case .integer(let value): value.databaseValue
        case .real(let value): value.databaseValue
        case .text(let value):
            // SQLite hands text out up to the first NUL, and PostgreSQL refuses one: it never goes in.
            (value.utf8.contains(0) ? value.filter { $0 != "\0" } : value).databaseValue
        case .bytes(let value): Data(value).databaseValue
        }
    }
}
