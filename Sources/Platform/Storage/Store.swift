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

    /// Runs `body` as if alone among writers and commits when it returns.
    ///
    /// An engine that lets several write at once runs `body` again where they got in each other's way, so it does nothing
    /// besides SQL: what it changes outside would be changed twice.
    /// - Throws: what `body` throws, or `StorageError`; nothing is then kept.
    @discardableResult
    func write<Answer: Sendable>(
        _ body: @escaping @Sendable (any Transaction) throws -> Answer
    ) async throws -> Answer

    /// Brings the tables up to date: runs each migration not yet run, in the order given, each in a transaction.
    /// - Throws: `StorageError` with code `.fromTheFuture` if the database has had a migration that is not in the list.
    func migrate(_ migrations: [Migration]) async throws

    /// Gives an element after each `Transaction.announce` of the topic that was committed, by any process on the same server
    /// where the engine has one, else by this process; also when some may have been missed. Several that nobody has taken yet
    /// are one. Look once before waiting, and now and then without being told.
    func announcements(of topic: String) -> AsyncStream<Void>
}
