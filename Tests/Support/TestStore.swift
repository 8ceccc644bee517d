public import Access
public import AuditTrail
import Foundation
public import Storage
import StorageSQLite
import Synchronization

/// A store of one test's own, in a folder that goes with it, and a clock that the test moves.
public final class TestStore: Sendable {
    public let store: any Store
    public let time: TestTime
    public let trail: AuditTrail
    public let accounts: Accounts
    /// The database's file.
    public let path: String

    public var clock: Clock { time.clock }

    /// - Parameter migrations: the tables that the test needs, besides those of the trail and of accounts.
    public init(_ migrations: [Migration] = []) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("manumit-test-\(UUID().uuidString)")
        path = folder.appendingPathComponent("store.sqlite").path
        store = TemporaryStore(try SQLiteStore(path: path), folder: folder)
        time = TestTime()
        trail = AuditTrail(clock: time.clock)
        accounts = Accounts(store: store, clock: time.clock, trail: trail, passwordRounds: 4)
        try await store.migrate(AuditTrail.migrations + Accounts.migrations + migrations)
    }

    /// A new organisation and in it somebody with the roles.
    public func principal(_ roles: Set<Role>, in organisation: ID<Organisation>? = nil) async throws -> Principal {
        let home: ID<Organisation>
        if let organisation {
            home = organisation
        } else {
            home = try await accounts.addOrganisation(name: "Heddlu Prawf", welshName: "Heddlu Prawf").id
        }
        let person = try await accounts.addPerson(
            name: "Tester", address: "\(UUID().uuidString.lowercased())@test.example", password: "a long test password",
            roles: roles, as: .commandLine(for: home))
        return Principal(person: person, organisation: home, roles: roles, node: "test")
    }
}

/// The time of a test: 22 November 2026, nine in the morning UTC, until the test moves it.
public final class TestTime: Sendable {
    private let moment = Mutex(Timestamp(milliseconds: 1_795_338_000_000))

    public init() {}

    public var clock: Clock { Clock { [self] in moment.withLock { $0 } } }

    public func move(days: Int = 0, hours: Int = 0, minutes: Int = 0) {
        moment.withLock { $0 = $0.adding(days: days, hours: hours, minutes: minutes) }
    }
}
