import Foundation
import GRDB
public import Storage

/// The embedded store: one SQLite file in WAL mode, read by several threads while one writes.
public final class SQLiteStore: Store {
    private let pool: DatabasePool
    private let announcements = Announcements()

    /// Opens the file, creating it (readable by its owner only) and its folder where missing.
    /// - Parameter path: of the database file; SQLite keeps two more beside it, with `-wal` and `-shm` at the end.
    /// - Throws: `StorageError` with code `.cannotOpen`.
    public init(path: String) throws {
        do {
            let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            if !FileManager.default.fileExists(atPath: path),
                !FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
            {
                throw StorageError(.cannotOpen, "the file cannot be created")
            }
            pool = try DatabasePool(path: path, configuration: Self.configuration)
        } catch {
            throw StorageError(.cannotOpen, "\(path): \(SQLiteFault.message(of: error))")
        }
    }

    deinit { announcements.finish() }

    public func read<Answer: Sendable>(
        _ body: @escaping @Sendable (any Storage.Transaction) throws -> Answer
    ) async throws -> Answer {
        try await translating { try await pool.read { try body(SQLiteTransaction($0)) } }
    }

    @discardableResult
    public func write<Answer: Sendable>(
        _ body: @escaping @Sendable (any Storage.Transaction) throws -> Answer
    ) async throws -> Answer {
        let (answer, topics) = try await translating {
            try await pool.write { database in
                let transaction = SQLiteTransaction(database)
                return (try body(transaction), transaction.topics)
            }
        }
        for topic in topics { announcements.send(topic) }
        return answer
    }

    public func announcements(of topic: String) -> AsyncStream<Void> { announcements.stream(of: topic) }

    public func migrate(_ migrations: [Migration]) async throws {
        try await translating { try await pool.write { try SQLiteTransaction($0).migrate(migrations) } }
    }

    /// Settings that must stand before the first table is made: deleted content is overwritten, free pages go back to the
    /// disk, and triggers also fire for rows that REPLACE removes (the trail's guard needs that).
    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(10)
        configuration.maximumReaderCount = 8
        configuration.prepareDatabase { database in
            try database.execute(
                sql: "PRAGMA cache_size = -16384; PRAGMA temp_store = MEMORY; PRAGMA case_sensitive_like = ON")
            // The readers' connections may not even set what only matters to writing.
            guard !database.configuration.readonly else { return }
            try database.execute(
                sql: """
                    PRAGMA auto_vacuum = INCREMENTAL;
                    PRAGMA secure_delete = ON;
                    PRAGMA recursive_triggers = ON;
                    PRAGMA synchronous = NORMAL;
                    """)
        }
        return configuration
    }

    private func translating<Answer>(_ work: () async throws -> Answer) async throws -> Answer {
        do {
            return try await work()
        } catch let error as DatabaseError {
            throw SQLiteFault.translated(error)
        }
    }
}
