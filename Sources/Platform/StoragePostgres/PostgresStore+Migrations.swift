public import Storage

extension PostgresStore {
    public func migrate(_ migrations: [Migration]) async throws {
        try await perform { connection, work, _ in
            // One after another where several processes start at once.
            try connection.run("BEGIN; SET LOCAL statement_timeout = 0; SET LOCAL lock_timeout = 0")
            _ = try connection.answer(to: "SELECT pg_advisory_xact_lock(\(Self.migrationLock))")
            try PostgresTransaction(connection).migrate(migrations)
            work.end()
            try connection.commit()
        }
    }

    /// Any number, as long as every version of the program takes the same.
    private static let migrationLock = 7_263_861
}
