import Access
import AuditTrail
import Foundation
import Storage
import TestSupport
import Testing

@testable import Backups

/// What is done when the machine is lost: a backup is made while people work, and comes back elsewhere.
@Suite struct BackupDrillTests {
    private static let tables = [
        Migration(
            "drill-1",
            [
                """
                CREATE TABLE drill (
                    id TEXT PRIMARY KEY, parent_id TEXT REFERENCES drill (id), pair BIGINT NOT NULL, share DOUBLE PRECISION,
                    bytes BLOB, text TEXT NOT NULL)
                """
            ])
    ]
    private static let migrations = AuditTrail.migrations + Accounts.migrations + tables

    /// Both rows of a pair come in one transaction; the second points at the first, which sorts after it.
    private func addPair(_ number: Int64, to store: any Store) async throws {
        try await store.write { transaction in
            try transaction.execute(
                """
                INSERT INTO drill (id, parent_id, pair, share, bytes, text)
                VALUES (\("z\(number)"), \(nil as String?), \(number), \(Double(number) / 3), \([0, 9, 10, 92, 255] as [UInt8]),
                    \("tab\t, line\n, \\N, ŵ"))
                """)
            try transaction.execute(
                """
                INSERT INTO drill (id, parent_id, pair, share, bytes, text)
                VALUES (\("a\(number)"), \("z\(number)"), \(number), \(nil as Double?), \(nil as [UInt8]?), \(""))
                """)
        }
    }

    private func rows(_ store: any Store) async throws -> [[SQLValue]] {
        try await store.read { transaction in
            var rows: [[SQLValue]] = []
            let table = TableDescription(
                name: "drill", columns: ["id", "parent_id", "pair", "share", "bytes", "text"], references: [])
            try transaction.maintenance.eachRow(of: table) { rows.append($0) }
            return rows.sorted { "\($0[0])" < "\($1[0])" }
        }
    }

    @Test func aBackupMadeWhileOthersWriteIsWholeAndComesBackElsewhere() async throws {
        let test = try await TestStore(Self.tables)
        _ = try await test.principal([.procurementOfficer])
        let store = test.store
        for number in 0..<300 { try await addPair(Int64(number), to: store) }
        let path = test.folder.appendingPathComponent("backup").path
        let backup = try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { [self] in for number in 300..<600 { try await addPair(Int64(number), to: store) } }
            let backup = try await Backups(store).write(to: path)
            try await group.waitForAll()
            return backup
        }
        let count = try #require(backup.rows["drill"])
        #expect(count >= 600 && count <= 1200 && count % 2 == 0)
        #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)

        let other = try await TestStore(Self.tables)
        try await Backups(other.store).restore(path, migrations: Self.migrations)
        let restored = try await rows(other.store)
        #expect(restored.count == count)
        let all = try await rows(store)
        #expect(Set(restored).isSubset(of: Set(all)))
        #expect(try await StoreCheck(other.store).faults().isEmpty)
        #expect(try await other.accounts.organisations().count == 1)
        // What guards the trail came back too, and references hold again.
        for statement in ["DELETE FROM trail", "DELETE FROM drill WHERE id = 'z1'"] {
            let error = await #expect(throws: StorageError.self) {
                try await other.store.write { try $0.execute(SQL(text: statement)) }
            }
            #expect(error?.code == .refused)
        }
        try await addPair(1000, to: other.store)
    }

    @Test func aStoreWithRecordsIsNotReplacedUnlessThatIsSaid() async throws {
        let test = try await TestStore(Self.tables)
        try await addPair(1, to: test.store)
        let path = test.folder.appendingPathComponent("backup").path
        _ = try await Backups(test.store).write(to: path)
        try await addPair(2, to: test.store)
        let backups = Backups(test.store)
        let refused = await #expect(throws: BackupError.self) {
            try await backups.restore(path, migrations: Self.migrations)
        }
        #expect(refused?.code == .notEmpty)
        #expect(try await rows(test.store).count == 4)
        try await backups.restore(path, migrations: Self.migrations, replacing: true)
        #expect(try await rows(test.store).count == 2)
        await #expect(throws: BackupError(.exists, path)) { try await backups.write(to: path) }
    }

    @Test func aDamagedFileChangesNothing() async throws {
        let test = try await TestStore(Self.tables)
        try await addPair(1, to: test.store)
        let url = test.folder.appendingPathComponent("backup")
        _ = try await Backups(test.store).write(to: url.path)
        var bytes = try Data(contentsOf: url)
        bytes[bytes.count - 40] ^= 1
        try bytes.write(to: url)
        let before = try await rows(test.store)
        let error = await #expect(throws: BackupError.self) {
            try await Backups(test.store).restore(url.path, migrations: Self.migrations, replacing: true)
        }
        #expect(error?.code == .damaged)
        #expect(try await rows(test.store) == before)
    }

    @Test func aBackupOfAnOlderProgramIsBroughtUpToDateAndOneOfANewerRefused() async throws {
        let test = try await TestStore(Self.tables)
        try await addPair(1, to: test.store)
        let path = test.folder.appendingPathComponent("backup").path
        _ = try await Backups(test.store).write(to: path)
        let newer =
            Self.migrations + [
                Migration("drill-2", ["ALTER TABLE drill ADD COLUMN mark TEXT", "UPDATE drill SET mark = 'old'"])
            ]
        let other = try await TestStore(Array(newer.dropFirst(Self.migrations.count - 1)))
        try await Backups(other.store).restore(path, migrations: newer)
        let marked = try await other.store.read { try $0.count("SELECT COUNT(*) FROM drill WHERE mark = 'old'") }
        #expect(marked == 2)
        let error = await #expect(throws: BackupError.self) {
            try await Backups(test.store).restore(
                path, migrations: AuditTrail.migrations + Accounts.migrations, replacing: true)
        }
        #expect(error == BackupError(.fromTheFuture, "drill-1"))
    }

    @Test func sessionsDoNotComeBack() async throws {
        let test = try await TestStore(Self.tables)
        let organisation = try await test.accounts.addOrganisation(name: "H", welshName: "H")
        _ = try await test.accounts.addPerson(
            name: "N", address: "n@test.example", password: "a long test password", roles: [.procurementOfficer],
            as: .commandLine(for: organisation.id))
        let token = try await test.accounts.signIn(
            address: "n@test.example", password: "a long test password", node: "test"
        ).token
        let path = test.folder.appendingPathComponent("backup").path
        let backups = Backups(test.store)
        _ = try await backups.write(to: path)
        try await backups.restore(path, migrations: Self.migrations, replacing: true)
        #expect(try await test.accounts.session(token: token, node: "test") == nil)
        _ = try await test.accounts.signIn(address: "n@test.example", password: "a long test password", node: "test")
    }
}
