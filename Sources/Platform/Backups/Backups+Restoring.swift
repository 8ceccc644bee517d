public import Storage

extension Backups {
    /// Rows that are handed to the store at a time.
    private static let batch = 1000

    /// Puts what a backup holds in the place of what the store holds, in one transaction, and brings the tables up to date.
    /// - Parameters:
    ///   - migrations: every step that this program knows. A backup of an older program is loaded into the tables of then.
    ///   - replacing: whether the store may hold records, which are lost.
    /// - Throws: `BackupError`; `StorageError`. Nothing is then changed.
    @discardableResult
    public func restore(
        _ path: String, migrations: [Migration], replacing: Bool = false, progress: @escaping Progress = { _, _ in }
    ) async throws -> BackupSummary {
        // Read once to the end before anything is touched.
        let summary = try Self.summary(of: path)
        let known = Set(migrations.map(\.name))
        if let unknown = summary.steps.first(where: { !known.contains($0) }) {
            throw BackupError(.fromTheFuture, unknown)
        }
        // An empty store of any engine has the table that writing needs.
        try await store.migrate(migrations)
        let steps = migrations.filter { summary.steps.contains($0.name) }
        try await store.write { transaction in
            if !replacing { try Self.checkEmpty(transaction) }
            try transaction.maintenance.rebuild(steps)
            try Self.load(path, into: transaction, total: summary.total, progress)
            try transaction.maintenance.settle()
            try Self.check(transaction, holds: summary)
        }
        try await store.migrate(migrations)
        return summary
    }

    /// Rows that migrations themselves put in are no records.
    private static func checkEmpty(_ transaction: any Transaction) throws {
        for table in try transaction.maintenance.tables() where try transaction.count(table.counting) > 0 {
            throw BackupError(.notEmpty, table.name)
        }
    }

    private static func load(
        _ path: String, into transaction: any Transaction, total: Int, _ progress: Progress
    ) throws {
        let tables = Dictionary(uniqueKeysWithValues: try transaction.maintenance.tables().map { ($0.name, $0) })
        var reader = try BackupReader(path: path)
        var target = TableDescription(name: "", columns: [], references: [])
        var rows: [[SQLValue]] = []
        var done = 0
        func flush() throws {
            if !rows.isEmpty { try transaction.load(rows, into: target.name, columns: target.columns) }
            done += rows.count
            rows.removeAll(keepingCapacity: true)
            progress(done, total)
        }
        while true {
            switch try reader.next() {
            case .step: break
            case .table(let name, let columns):
                guard let known = tables[name], Set(columns) == Set(known.columns) else {
                    throw BackupError(.damaged, path)
                }
                target = TableDescription(name: name, columns: columns, references: [])
                // Rows that the migrations put in. A table that guards its rows refuses even to delete none.
                if try transaction.count(known.counting) > 0 {
                    try transaction.execute(SQL(text: "DELETE FROM \(TableDescription.quoted(name))"))
                }
            case .row(let values):
                rows.append(values)
                if rows.count == batch { try flush() }
            case .count: try flush()
            case .end: return
            }
        }
    }

    private static func check(_ transaction: any Transaction, holds summary: BackupSummary) throws {
        for table in try transaction.maintenance.tables() where !leftOut.contains(table.name) {
            guard try transaction.count(table.counting) == summary.rows[table.name] ?? 0 else {
                throw BackupError(.differs, table.name)
            }
        }
    }
}
