import Access
import AuditTrail
import Foundation
import NameMatching
import Screening
import Storage
import Suppliers
import TestSupport

/// A store of its own with all the tables and the services on it. Deleted when let go.
final class World: Sendable {
    let base: TestStore
    let suppliers: Suppliers
    let screening: Screening

    var store: any Store { base.store }
    var trail: AuditTrail { base.trail }
    var accounts: Accounts { base.accounts }
    var today: Day { Day(base.clock.now()) }

    init() async throws {
        base = try await TestStore(Suppliers.migrations + Screening.migrations)
        let matcher = NameMatcher { $0.applyingTransform(.toLatin, reverse: false) ?? $0 }
        suppliers = Suppliers(store: base.store, clock: base.clock, trail: base.trail, matcher: matcher)
        screening = Screening(
            store: base.store, clock: base.clock, trail: base.trail, suppliers: suppliers, matcher: matcher)
    }

    func pass(days: Int) { base.time.move(days: days) }

    /// Writes a file beside the database and gives its path.
    func file(_ name: String, _ text: String) throws -> String {
        let url = base.folder.appendingPathComponent(name)
        try text.write(to: url, atomically: true, encoding: .utf8)
        return url.path
    }

    /// The first column of the first row.
    func count(_ sql: SQL) async throws -> Int {
        try await store.read { try $0.count(sql) }
    }
}
