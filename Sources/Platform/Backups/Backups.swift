import Foundation
public import Storage

/// Copies a whole store into a file and back, on every engine, while others read and write.
///
/// The file is this program's own and not an engine's, since one file then serves all: it moves a store from one engine to
/// another, and no program besides this one is needed. It holds everything that the store holds, so it is as secret as the
/// store. Sessions and links stay out: who is signed in now is not signed in again once a backup comes back, and a link that
/// was used does not come to life again. The checksum shows accidents; whoever may write the file can write another.
public struct Backups: Sendable {
    /// How far a copy is: rows done, and all.
    public typealias Progress = @Sendable (_ done: Int, _ total: Int) -> Void

    static let leftOut: Set = ["session", "half_session", "account_link"]

    let store: any Store

    public init(_ store: any Store) { self.store = store }

    /// Writes the store as it is at one moment to a file, which only its owner may read.
    /// - Throws: `BackupError` `.exists`, `.unreadable`; `StorageError`.
    public func write(to path: String, progress: @escaping Progress = { _, _ in }) async throws -> BackupSummary {
        guard !FileManager.default.fileExists(atPath: path) else { throw BackupError(.exists, path) }
        let unfinished = path + ".part"
        do {
            let summary = try await store.read { transaction in
                // Begun anew each time: the store may run this again.
                try Self.write(transaction, to: unfinished, progress)
            }
            try FileManager.default.moveItem(atPath: unfinished, toPath: path)
            return summary
        } catch {
            try? FileManager.default.removeItem(atPath: unfinished)
            throw error is CocoaError ? BackupError(.unreadable, path) : error
        }
    }

    /// What a backup file holds.
    /// - Throws: `BackupError` where the file is not whole.
    public static func summary(of path: String) throws -> BackupSummary {
        var reader = try BackupReader(path: path)
        var summary = BackupSummary(rows: [:], steps: [])
        var (table, rows) = ("", 0)
        while true {
            switch try reader.next() {
            case .step(let name): summary.steps.append(name)
            case .table(let name, _): (table, rows) = (name, 0)
            case .row where table.isEmpty, .count where table.isEmpty: throw BackupError(.damaged, path)
            case .row: rows += 1
            case .count(let count):
                guard count == rows, summary.rows.updateValue(rows, forKey: table) == nil else {
                    throw BackupError(.damaged, path)
                }
            case .end: return summary
            }
        }
    }

    private static func write(
        _ transaction: any Transaction, to path: String, _ progress: Progress
    ) throws -> BackupSummary {
        guard FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600]),
            let file = FileHandle(forWritingAtPath: path)
        else { throw BackupError(.unreadable, path) }
        defer { try? file.close() }
        var writer = try BackupWriter(file)
        let steps = try transaction.query("SELECT name FROM migration ORDER BY position") { $0.text(0) }
        for step in steps { try writer.write(.step(step)) }
        let tables = try transaction.maintenance.tablesParentsFirst().filter { !leftOut.contains($0.name) }
        let total = try tables.reduce(0) { try $0 + transaction.count($1.counting) }
        var summary = BackupSummary(rows: [:], steps: steps)
        var done = 0
        for table in tables {
            try writer.write(.table(name: table.name, columns: table.columns))
            let before = done
            try transaction.maintenance.eachRow(of: table) { row in
                try writer.write(.row(row))
                done += 1
                if done % 1000 == 0 { progress(done, total) }
            }
            try writer.write(.count(done - before))
            summary.rows[table.name] = done - before
        }
        try writer.write(.end)
        try writer.finish()
        return summary
    }
}

extension TableDescription {
    /// How many rows there are.
    var counting: SQL { SQL(text: "SELECT COUNT(*) FROM \(TableDescription.quoted(name))") }
}
