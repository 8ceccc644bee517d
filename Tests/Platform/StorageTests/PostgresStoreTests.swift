import Foundation
import Storage
import Synchronization
import TestSupport
import Testing

@testable import StoragePostgres

/// What only a server does.
@Suite(.enabled(if: TestEngine.current == .postgres)) struct PostgresStoreTests {
    private static let counters = Migration(
        "counters-1", ["CREATE TABLE counter (name TEXT PRIMARY KEY, value BIGINT NOT NULL, bytes BLOB)"])

    private func value(_ name: String, _ test: TestStore) async throws -> Int {
        try await test.store.read { try $0.count("SELECT value FROM counter WHERE name = \(name)") }
    }

    /// Each reads what all have written: without running some of them again, counts would be lost.
    @Test func writersThatGetInEachOthersWayAreRunAgain() async throws {
        let test = try await TestStore([Self.counters])
        let store = test.store
        try await store.write { try $0.execute("INSERT INTO counter (name, value) VALUES (\("all"), 0)") }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<12 {
                group.addTask {
                    for _ in 0..<10 {
                        try await store.write { transaction in
                            let before = try transaction.count("SELECT SUM(value) FROM counter")
                            try transaction.execute("UPDATE counter SET value = \(before + 1) WHERE name = \("all")")
                        }
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(try await value("all", test) == 120)
    }

    @Test func aStatementStopsWithItsTaskAndItsConnectionServesOthers() async throws {
        let test = try await TestStore([Self.counters])
        let store = test.store
        let begun = Mutex(false)
        let task = Task {
            try await store.read { transaction in
                begun.withLock { $0 = true }
                try transaction.each("SELECT pg_sleep(600)") { _ in }
            }
        }
        while !begun.withLock({ $0 }) { await Task.yield() }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(try await store.read { try $0.count("SELECT 7") } == 7)
    }

    @Test func aStatementEndsAtItsTimeLimit() async throws {
        let test = try await TestStore([Self.counters])
        var settings = PostgresSettings()
        settings.statementLimit = 50
        let store = try PostgresStore(try PostgresAddress(test.address), settings: settings)
        let error = await #expect(throws: StorageError.self) {
            try await store.read { try $0.each("SELECT pg_sleep(600)") { _ in } }
        }
        #expect(error?.code == .busy)
        try await store.close()
    }

    @Test func aConnectionThatTheServerClosedIsMadeAnew() async throws {
        let test = try await TestStore([Self.counters])
        let store = try PostgresStore(try PostgresAddress(test.address))
        #expect(try await store.read { try $0.count("SELECT 1") } == 1)
        try await test.store.write { transaction in
            try transaction.each(
                """
                SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                WHERE datname = current_database() AND pid <> pg_backend_pid()
                """
            ) { _ in }
        }
        try await store.write { try $0.execute("INSERT INTO counter (name, value) VALUES (\("a"), 3)") }
        #expect(try await value("a", test) == 3)
        try await store.close()
    }

    @Test func anotherProcessHearsWhatWasCommittedAndNotWhatWasUndone() async throws {
        struct Stop: Error {}
        let test = try await TestStore([Self.counters])
        let other = try PostgresStore(try PostgresAddress(test.address))
        var heard = other.announcements(of: "counters").makeAsyncIterator()
        // The first tells that the listening has begun.
        _ = await heard.next()
        _ = try? await test.store.write { transaction in
            try transaction.announce("counters")
            try transaction.execute("INSERT INTO counter (name, value) VALUES (\("undone"), 1)")
            throw Stop()
        }
        try await test.store.write { transaction in
            try transaction.execute("INSERT INTO counter (name, value) VALUES (\("kept"), 1)")
            try transaction.announce("counters")
        }
        _ = await heard.next()
        #expect(try await value("kept", test) == 1)
        try await other.close()
        #expect(await heard.next() == nil)
    }

    @Test func aRowThatOneTakesIsPassedOverByTheOther() async throws {
        let test = try await TestStore([Self.counters])
        let store = test.store
        try await store.write { transaction in
            for name in ["a", "b"] {
                try transaction.execute("INSERT INTO counter (name, value) VALUES (\(name), 0)")
            }
        }
        let other = try PostgresStore(try PostgresAddress(test.address))
        @Sendable func take(_ transaction: any Transaction) throws -> String? {
            let first: SQL = "SELECT name FROM counter ORDER BY name LIMIT 1"
            return try transaction.first(first + transaction.skippingLockedRows) { $0.text(0) }
        }
        let (holds, mayEnd) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        async let taken = store.write { transaction in
            let name = try take(transaction)
            holds.signal()
            mayEnd.wait()
            return name
        }
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                holds.wait()
                continuation.resume()
            }
        }
        let second = try await other.write { try take($0) }
        mayEnd.signal()
        let first = try await taken
        #expect(Set([first, second]) == ["a", "b"])
        try await other.close()
    }

    @Test func manyStatementsInOneGoAreKeptWholeOrNotAtAll() async throws {
        let test = try await TestStore([Self.counters])
        let rows = (0..<250).map { number -> SQL in
            "INSERT INTO counter (name, value) VALUES (\("n\(number)"), \(number))"
        }
        try await test.store.write { try $0.executeAll(rows) }
        #expect(try await test.store.read { try $0.count("SELECT SUM(value) FROM counter") } == 31_125)
        let error = await #expect(throws: StorageError.self) {
            try await test.store.write { transaction in
                try transaction.executeAll(
                    ["INSERT INTO counter (name, value) VALUES (\("new"), 1)"] + rows.suffix(120))
            }
        }
        #expect(error?.code == .refused)
        #expect(error?.description.contains("n249") == false)
        #expect(try await test.store.read { try $0.count("SELECT COUNT(*) FROM counter") } == 250)
    }

    @Test func aFailureThatTheWorkPassesOverKeepsNothing() async throws {
        let test = try await TestStore([Self.counters])
        let error = await #expect(throws: StorageError.self) {
            try await test.store.write { transaction in
                try transaction.execute("INSERT INTO counter (name, value) VALUES (\("a"), 1)")
                _ = try? transaction.execute("INSERT INTO counter (name, value) VALUES (\("a"), 1)")
            }
        }
        #expect(error?.code == .refused)
        #expect(try await value("a", test) == 0)
    }

    @Test func aServerThatIsNotThereIsToldWithoutThePassword() throws {
        let address = try PostgresAddress("postgres://me:secret@127.0.0.1:1/records")
        #expect(!"\(address)".contains("secret"))
        let error = #expect(throws: StorageError.self) { try PostgresStore(address) }
        #expect(error?.code == .cannotOpen)
        #expect(error?.description.contains("secret") == false)
        let wrong = #expect(throws: StorageError.self) {
            try PostgresAddress("postgres://me:secret@h/d?nonsense=secret")
        }
        #expect(wrong?.description.contains("secret") == false)
    }
}
