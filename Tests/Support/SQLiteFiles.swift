import Foundation
import Storage
import StorageSQLite

/// Makes the files of tests on SQLite. Each is a copy of a template that had the same migrations, which is made once.
actor SQLiteFiles {
    static let shared = SQLiteFiles()

    private let folder = FileManager.default.temporaryDirectory
        .appendingPathComponent("manumit-templates-\(UUID().uuidString)")
    private var templates: [[String]: Task<String, any Error>] = [:]

    /// Puts a store that has had the migrations at `path`, where there is none.
    func make(_ migrations: [Migration], at path: String) async throws {
        let template = try await template(migrations)
        // What was written last may lie beside the file.
        for suffix in ["", "-wal"] where FileManager.default.fileExists(atPath: template + suffix) {
            try FileManager.default.copyItem(atPath: template + suffix, toPath: path + suffix)
        }
    }

    private func template(_ migrations: [Migration]) async throws -> String {
        let key = migrations.flatMap { [$0.name] + $0.statements + $0.statementsForSQLite }
        if let known = templates[key] { return try await known.value }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let path = folder.appendingPathComponent("\(templates.count).sqlite").path
        let making = Task {
            try await SQLiteStore(path: path).migrate(migrations)
            return path
        }
        templates[key] = making
        return try await making.value
    }
}
