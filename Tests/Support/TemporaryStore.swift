import Storage

/// A store that is removed when nobody holds it any more.
final class TemporaryStore: Store {
    private let store: any Store
    private let remove: @Sendable () -> Void

    init(_ store: any Store, remove: @escaping @Sendable () -> Void) {
        self.store = store
        self.remove = remove
    }

    deinit { remove() }

    func read<Answer: Sendable>(
        _ body: @escaping @Sendable (any Transaction) throws -> Answer
    ) async throws -> Answer {
        defer { withExtendedLifetime(self) {} }
        return try await store.read(body)
    }

    @discardableResult
    func write<Answer: Sendable>(
        _ body: @escaping @Sendable (any Transaction) throws -> Answer
    ) async throws -> Answer {
        defer { withExtendedLifetime(self) {} }
        return try await store.write(body)
    }

    func migrate(_ migrations: [Migration]) async throws {
        defer { withExtendedLifetime(self) {} }
        try await store.migrate(migrations)
    }

    func announcements(of topic: String) -> AsyncStream<Void> { store.announcements(of: topic) }
}
