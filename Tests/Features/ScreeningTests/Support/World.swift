import Access
import AuditTrail
import Foundation
import NameMatching
import Screening
import Storage
import StorageSQLite
import Suppliers
import Synchronization

/// A store of its own with all the tables, a time that tests set, and the services. Deleted when let go.
final class World: Sendable {
    let folder: URL
    let store: SQLiteStore
    let trail: AuditTrail
    let accounts: Accounts
    let suppliers: Suppliers
    let screening: Screening
    private let time: TestTime

    init() async throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("screening-\(UUID().uuidString)")
        store = try SQLiteStore(path: folder.appendingPathComponent("store.db").path)
        // Monday 2 November 2026, nine in the morning.
        let time = TestTime(Timestamp(milliseconds: 1_793_610_000_000))
        self.time = time
        let clock = Clock { time.now }
        let matcher = NameMatcher { $0.applyingTransform(.toLatin, reverse: false) ?? $0 }
        trail = AuditTrail(clock: clock)
        accounts = Accounts(store: store, clock: clock, trail: trail, passwordRounds: 10)
        suppliers = Suppliers(store: store, clock: clock, trail: trail, matcher: matcher)
        screening = Screening(store: store, clock: clock, trail: trail, suppliers: suppliers, matcher: matcher)
        try await store.migrate(
            AuditTrail.migrations + Accounts.migrations + Suppliers.migrations + Screening.migrations)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    var today: Day { Day(time.now) }

    func pass(days: Int) { time.pass(days: days) }

    /// Writes a file and gives its path.
    func file(_ name: String, _ text: String) throws -> String {
        let url = folder.appendingPathComponent(name)
        try text.write(to: url, atomically: true, encoding: .utf8)
        return url.path
    }

    /// Rows of a table, counted.
    func count(_ sql: SQL) async throws -> Int {
        try await store.read { try $0.count(sql) }
    }
}

/// A clock that stands still until it is told to go on.
final class TestTime: Sendable {
    private let moment: Mutex<Timestamp>

    init(_ start: Timestamp) { moment = Mutex(start) }

    var now: Timestamp { moment.withLock { $0 } }

    func pass(days: Int) { moment.withLock { $0 = $0.adding(days: days) } }
}
