public import Access
public import AuditTrail
public import Foundation
public import Storage
import StoragePostgres
import StorageSQLite
import Synchronization

/// A store of one test's own, which goes with it, on the engine that the tests run on, and a clock that the test moves.
public final class TestStore: Sendable {
    public let store: any Store
    public let time: TestTime
    public let trail: AuditTrail
    public let accounts: Accounts
    /// The address of the database, as the command line takes it.
    public let address: String
    /// A folder for the test's files, which goes with the store.
    public let folder: URL

    public var clock: Clock { time.clock }

    /// The secret of every test's installation.
    public static let key = SecretKey.random()

    /// - Parameter migrations: the tables that the test needs, besides those of the trail and of accounts.
    public init(_ migrations: [Migration] = []) async throws {
        let migrations = AuditTrail.migrations + Accounts.migrations + migrations
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("manumit-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        (store, address) = try await Self.store(migrations, in: folder)
        time = TestTime()
        trail = AuditTrail(clock: time.clock)
        accounts = Accounts(store: store, clock: time.clock, trail: trail, key: Self.key, passwordRounds: 4)
    }

    /// A new store with the tables of the migrations, and its address.
    private static func store(_ migrations: [Migration], in folder: URL) async throws -> (any Store, String) {
        switch TestEngine.current {
        case .sqlite:
            let path = folder.appendingPathComponent("store.sqlite").path
            try await SQLiteFiles.shared.make(migrations, at: path)
            return (TemporaryStore(try SQLiteStore(path: path)) { Self.remove(folder) }, "sqlite:\(path)")
        case .postgres:
            let (name, address) = try await PostgresDatabases.shared.make(migrations)
            var settings = PostgresSettings()
            settings.connections = 3
            let store = try PostgresStore(try PostgresAddress(address), settings: settings)
            return (
                TemporaryStore(store) {
                    PostgresDatabases.drop(name)
                    Self.remove(folder)
                }, address
            )
        }
    }

    private static func remove(_ folder: URL) { try? FileManager.default.removeItem(at: folder) }

    /// A new organisation and in it somebody with the roles.
    public func principal(_ roles: Set<Role>, in organisation: ID<Organisation>? = nil) async throws -> Principal {
        let home: ID<Organisation>
        if let organisation {
            home = organisation
        } else {
            let number = try await accounts.organisations().count + 1
            home = try await accounts.addOrganisation(
                name: "Heddlu Prawf \(number)", welshName: "Heddlu Prawf \(number)"
            ).id
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
