internal import Access
internal import AuditTrail
internal import Foundation
internal import Jobs
internal import NameMatching
internal import Screening
internal import Storage
internal import StorageSQLite
internal import Suppliers

/// The services of the program over one open database.
struct Services: Sendable {
    let store: any Store
    let clock: Storage.Clock
    let accounts: Accounts
    let jobs: Jobs
    let suppliers: Suppliers
    let screening: Screening

    /// Opens the database, creating it where there is none, and brings its tables up to date.
    /// - Throws: `StorageError`.
    init(at address: DatabaseAddress) async throws {
        let store = try SQLiteStore(path: address.path)
        let clock = Storage.Clock { Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }
        let trail = AuditTrail(clock: clock)
        try await store.migrate(Self.migrations)
        self.store = store
        self.clock = clock
        accounts = Accounts(store: store, clock: clock, trail: trail)
        jobs = Jobs(store: store, clock: clock)
        suppliers = Suppliers(store: store, clock: clock, trail: trail, matcher: .standard)
        screening = Screening(store: store, clock: clock, trail: trail, suppliers: suppliers, matcher: .standard)
    }

    /// The tables of every part, in the order in which they refer to each other.
    static let migrations =
        AuditTrail.migrations + Accounts.migrations + Jobs.migrations + Suppliers.migrations + Screening.migrations
}
