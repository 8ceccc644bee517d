import Foundation
public import Storage

extension Backups {
    /// Copies everything into another store, of any engine, by way of a file that only its owner may read and that is gone
    /// afterwards.
    /// - Throws: `BackupError`; `StorageError`. The other store is then as it was.
    public func copy(
        to other: any Store, migrations: [Migration], replacing: Bool = false,
        progress: @escaping @Sendable (_ isReading: Bool, _ done: Int, _ total: Int) -> Void = { _, _, _ in }
    ) async throws -> BackupSummary {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("manumit-copy-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appendingPathComponent("store").path
        _ = try await write(to: path) { progress(true, $0, $1) }
        return try await Backups(other).restore(path, migrations: migrations, replacing: replacing) {
            progress(false, $0, $1)
        }
    }
}
