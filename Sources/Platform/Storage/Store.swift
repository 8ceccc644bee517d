/// A database that features keep their records in: the only way to it, whichever engine is behind.
///
/// Both closures are synchronous and run on a thread of the engine's own, so a slow query never holds up the caller's
/// executor. The `Transaction` must not leave the closure. A closure that throws undoes everything it wrote.
public protocol Store: Sendable {
    /// Runs `body` on a consistent snapshot that sees no later writes. Several may run at once.
    /// - Throws: what `body` throws, or `StorageError`.
    func read<Answer: Sendable>(
        _ body: @escaping @Sendable (any Transaction) throws -> Answer
    ) async throws -> Answer

    /// Runs `body` alone among writers and commits when it returns.
    /// - Throws: what `body` throws, or `StorageError`; nothing is then kept.
    @discardableResult
    func write<Answer: Sendable>(
        _ body: @escaping @Sendable (any Transaction) throws -> Answer
    ) async throws -> Answer

    /// Brings the tables up to date: runs each migration not yet run, in the order given, each in a transaction.
    /// - Throws: `StorageError` with code `.fromTheFuture` if the database has had a migration that is not in the list.
    func migrate(_ migrations: [Migration]) async throws
}
