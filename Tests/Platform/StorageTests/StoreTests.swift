import Foundation
import Storage
import StorageSQLite
import TestSupport
import Testing

@Suite struct StoreTests {
    private static let notes = Migration(
        "notes-1",
        ["CREATE TABLE note (id TEXT PRIMARY KEY, text TEXT, number BIGINT, share DOUBLE PRECISION, bytes BLOB)"])

    @Test func everyKindOfValueComesBackAsItWasBarTheCharacterNUL() async throws {
        let test = try await TestStore([Self.notes])
        try await test.store.write { transaction in
            try transaction.execute(
                "INSERT INTO note VALUES (\("a"), \("ŵŷ’\u{0}x"), \(Int64.min), \(0.1), \([0, 255] as [UInt8]))")
            try transaction.execute("INSERT INTO note (id, text) VALUES (\("b"), \(nil as String?))")
        }
        let rows = try await test.store.read { transaction in
            try transaction.query("SELECT text, number, share, bytes FROM note ORDER BY id") { row in
                [
                    "\(row.optionalText(0) ?? "nil")", "\(row.integer(1))", "\(row.real(2))",
                    "\(row.optionalBytes(3) ?? [])",
                ]
            }
        }
        #expect(rows[0] == ["ŵŷ’x", "\(Int64.min)", "0.1", "[0, 255]"])
        #expect(rows[1] == ["nil", "0", "0.0", "[]"])
    }

    @Test func aFailedWriteLeavesNothing() async throws {
        struct Stop: Error {}
        let test = try await TestStore([Self.notes])
        await #expect(throws: Stop.self) {
            try await test.store.write { transaction in
                try transaction.execute("INSERT INTO note (id) VALUES (\("a"))")
                throw Stop()
            }
        }
        let count = try await test.store.read { try $0.count("SELECT COUNT(*) FROM note") }
        #expect(count == 0)
    }

    @Test func aDuplicateIsRefusedWithoutTellingTheValue() async throws {
        let test = try await TestStore([Self.notes])
        try await test.store.write { try $0.execute("INSERT INTO note (id) VALUES (\("secret"))") }
        let error = await #expect(throws: StorageError.self) {
            try await test.store.write { try $0.execute("INSERT INTO note (id) VALUES (\("secret"))") }
        }
        #expect(error?.code == .refused)
        #expect(error?.description.contains("secret") == false)
    }

    @Test func migrationsRunOnceAndADatabaseFromTheFutureIsRefused() async throws {
        let test = try await TestStore([Self.notes])
        let known = try await test.store.read {
            try $0.query("SELECT name FROM migration ORDER BY position") { $0.text(0) }
        }
        #expect(known.last == "notes-1")
        let error = await #expect(throws: StorageError.self) { try await test.store.migrate([Self.notes]) }
        #expect(error?.code == .fromTheFuture)
    }

    @Test(.enabled(if: TestEngine.current == .sqlite))
    func theFileIsForItsOwnerAloneAndOverwritesWhatItDeletes() async throws {
        let test = try await TestStore([Self.notes])
        let mode =
            try FileManager.default.attributesOfItem(atPath: String(test.address.dropFirst("sqlite:".count)))[
                .posixPermissions] as? Int
        #expect(mode == 0o600)
        let settings = try await test.store.write { transaction in
            try ["secure_delete", "auto_vacuum", "recursive_triggers", "foreign_keys"].map { name in
                try transaction.count(SQL(text: "PRAGMA \(name)"))
            }
        }
        #expect(settings == [1, 2, 1, 1])
    }

    @Test func afileThatIsNoDatabaseIsSaidToBeSo() async throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).sqlite").path
        try Data(repeating: 7, count: 5000).write(to: URL(fileURLWithPath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        let error = #expect(throws: StorageError.self) { try SQLiteStore(path: path) }
        #expect(error?.code == .cannotOpen)
    }
}
