import Foundation
import GRDB
import Storage

/// Handles a SQLite database as a whole.
struct SQLiteMaintenance: Maintenance {
    let database: Database
    let transaction: SQLiteTransaction

    func tables() throws -> [TableDescription] {
        let names = try transaction.query(
            """
            SELECT name FROM sqlite_schema
            WHERE type = 'table' AND name <> 'migration' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name
            """
        ) { $0.text(0) }
        return try names.map { name in
            TableDescription(
                name: name,
                columns: try transaction.query("SELECT name FROM pragma_table_info(\(name)) ORDER BY cid") {
                    $0.text(0)
                },
                references: try references(of: name))
        }
    }

    private func references(of table: String) throws -> [TableDescription.Reference] {
        var references: [Int64: TableDescription.Reference] = [:]
        try transaction.each(
            "SELECT id, \"table\", \"from\", \"to\" FROM pragma_foreign_key_list(\(table)) ORDER BY id, seq"
        ) { row in
            let before = references[row.integer(0)]
            references[row.integer(0)] = TableDescription.Reference(
                columns: (before?.columns ?? []) + [row.text(2)], table: row.text(1),
                targets: (before?.targets ?? []) + [row.text(3)])
        }
        return references.sorted { $0.key < $1.key }.map(\.value)
    }

    func eachRow(of table: TableDescription, _ body: ([SQLValue]) throws -> Void) throws {
        let statement = try database.makeStatement(
            sql: "SELECT \(TableDescription.quoted(table.columns)) FROM \(TableDescription.quoted(table.name))")
        let rows = try GRDB.Row.fetchCursor(statement)
        while let row = try rows.next() {
            try body(row.databaseValues.map(SQLValue.init(stored:)))
        }
    }

    func faults() throws -> [String] {
        try transaction.query("PRAGMA integrity_check") { $0.text(0) }.filter { $0 != "ok" }
    }

    func rebuild(_ migrations: [Migration]) throws {
        try transaction.execute("PRAGMA defer_foreign_keys = ON")
        for table in try tablesParentsFirst().reversed() {
            try transaction.execute(SQL(text: "DROP TABLE \(TableDescription.quoted(table.name))"))
        }
        try transaction.execute("DROP TABLE IF EXISTS migration")
        try transaction.migrate(migrations)
    }

    func settle() throws {
        let wrong: String? = try transaction.first("SELECT \"table\" FROM pragma_foreign_key_check LIMIT 1") {
            $0.text(0)
        }
        if let wrong { throw StorageError(.refused, "a row of \(wrong) refers to one that is not there") }
    }
}

extension SQLValue {
    init(stored value: DatabaseValue) {
        self =
            switch value.storage {
            case .null: .null
            case .int64(let number): .integer(number)
            case .double(let number): .real(number)
            case .string(let text): .text(text)
            case .blob(let data): .bytes([UInt8](data))
            }
    }
}
