import NIOPosix
public import Storage

/// A store on a PostgreSQL server (15 or newer), which several processes may share.
///
/// Each thread of the store's own holds one blocking connection at a time. Writes are serializable: where two get in each
/// other's way one of them is run again. A server that is lost is sought again for a while, at all hosts of the address.
public final class PostgresStore: Store {
    let settings: PostgresSettings
    private let pool: ConnectionPool
    private let threads: NIOThreadPool
    private let listener: Listener

    /// Opens the database, which must exist and be kept in UTF-8.
    /// - Throws: `StorageError` with code `.cannotOpen`.
    public init(_ address: PostgresAddress, settings: PostgresSettings = PostgresSettings()) throws {
        self.settings = settings
        pool = ConnectionPool(address, settings: settings)
        threads = NIOThreadPool(numberOfThreads: settings.connections)
        listener = Listener(address, settings: settings)
        do {
            let connection = try pool.take(until: nil)
            defer { pool.give(connection) }
            try Self.checkEncoding(of: connection, at: address)
        } catch let failure as PostgresFailure {
            throw failure.translated
        }
        threads.start()
    }

    deinit {
        listener.stop()
        threads.shutdownGracefully { _ in }
    }

    /// Ends the threads and closes the connections. The store is of no use afterwards.
    public func close() async throws {
        listener.stop()
        try await threads.shutdownGracefully()
        pool.closeIdle()
    }

    public func read<Answer: Sendable>(
        _ body: @escaping @Sendable (any Transaction) throws -> Answer
    ) async throws -> Answer {
        try await perform { connection, work, _ in
            try connection.run("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
            let answer = try body(PostgresTransaction(connection))
            work.end()
            try connection.checkTransaction()
            // The answer is known, whatever comes of the end; the pool closes a connection that has not ended.
            try? connection.run("COMMIT")
            return answer
        }
    }

    @discardableResult
    public func write<Answer: Sendable>(
        _ body: @escaping @Sendable (any Transaction) throws -> Answer
    ) async throws -> Answer {
        try await perform { connection, work, isLastTry in
            // The lock comes before the snapshot is taken: the last try sees what all others did, and none gets in its way.
            try connection.run(
                """
                BEGIN ISOLATION LEVEL SERIALIZABLE;
                LOCK TABLE migration IN \(isLastTry ? "EXCLUSIVE" : "ROW SHARE") MODE
                """)
            let answer = try body(PostgresTransaction(connection))
            // What the server is told to keep is not stopped any more: nobody could say whether it was kept.
            work.end()
            try connection.commit()
            return answer
        }
    }

    public func announcements(of topic: String) -> AsyncStream<Void> { listener.stream(of: topic) }

    /// Runs `body` on a thread of the store's own with a connection of the pool.
    func perform<Answer: Sendable>(
        _ body: @escaping @Sendable (PostgresConnection, CancellableWork, _ isLastTry: Bool) throws -> Answer
    ) async throws -> Answer {
        let work = CancellableWork()
        return try await withTaskCancellationHandler {
            try await threads.runIfActive { [pool, settings] in
                try Attempts(pool: pool, settings: settings, work: work).run(body)
            }
        } onCancel: {
            work.cancel()
        }
    }

    private static func checkEncoding(of connection: PostgresConnection, at address: PostgresAddress) throws {
        let result = try connection.answer(to: "SELECT current_setting('server_encoding')")
        let encoding = PostgresRow(result: result, number: 0).text(0)
        guard encoding == "UTF8" else {
            throw StorageError(.cannotOpen, "\(address): the database is kept in \(encoding); make one in UTF8")
        }
    }
}
