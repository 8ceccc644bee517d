import Foundation
import Storage
import StorageSQLite

/// A store whose folder is removed when nobody holds it any more.
final class TemporaryStore: Store {
    private let store: SQLiteStore
    private let folder: URL

    init(_ store: SQLiteStore, folder: URL) {
        self.store = store
        self.folder = folder
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

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
}
