import Dispatch
import Foundation
import Storage
import Synchronization

@testable import StoragePostgres

/// Makes the databases of tests on the server that `MANUMIT_TEST_POSTGRES` names. Each is a copy of a template that had the
/// same migrations; the templates stay until the server is removed.
actor PostgresDatabases {
    static let shared = PostgresDatabases()

    /// Statements that make and drop databases have no place in a transaction, and wait for each other anyway.
    private nonisolated static let queue = DispatchQueue(label: "test databases")
    private nonisolated static let server = Mutex<PostgresConnection?>(nil)

    private var templates: [[String]: Task<String, any Error>] = [:]

    /// A new database that has had the migrations.
    func make(_ migrations: [Migration]) async throws -> (name: String, address: String) {
        let template = try await template(migrations)
        let name = Self.newName("test")
        try await Self.run("CREATE DATABASE \(name) TEMPLATE \(template)")
        return (name, Self.address(of: name))
    }

    /// A new database without a table.
    static func makeEmpty() async throws -> (name: String, address: String) {
        let name = newName("empty")
        try await run("CREATE DATABASE \(name)")
        return (name, address(of: name))
    }

    /// Drops a database soon, also under those who are connected to it.
    nonisolated static func drop(_ name: String) {
        queue.async { try? onServer { try $0.run("DROP DATABASE IF EXISTS \(name) WITH (FORCE)") } }
    }

    private func template(_ migrations: [Migration]) async throws -> String {
        let key = migrations.flatMap { [$0.name] + $0.statements + $0.statementsForPostgres }
        if let known = templates[key] { return try await known.value }
        let making = Task {
            let (name, address) = try await Self.makeEmpty()
            let store = try PostgresStore(try PostgresAddress(address))
            try await store.migrate(migrations)
            // A template may have nobody connected to it.
            try await store.close()
            return name
        }
        templates[key] = making
        return try await making.value
    }

    private static func newName(_ kind: String) -> String {
        "manumit_\(kind)_" + UUID().uuidString.lowercased().replacing("-", with: "")
    }

    private static func address(of database: String) -> String {
        guard var parts = TestEngine.postgresAddress.flatMap(URLComponents.init(string:)) else { return "" }
        parts.path = "/\(database)"
        // Many tests begin at once on few cores.
        parts.queryItems = [URLQueryItem(name: "connect_timeout", value: "60")]
        return parts.string ?? ""
    }

    private nonisolated static func run(_ statement: String) async throws {
        try await withCheckedThrowingContinuation { continuation in
            queue.async { continuation.resume(with: Result { try onServer { try $0.run(statement) } }) }
        }
    }

    private nonisolated static func onServer(_ work: (PostgresConnection) throws -> Void) throws {
        try server.withLock { server in
            let connection =
                try server
                ?? PostgresConnection(
                    try PostgresAddress(TestEngine.postgresAddress ?? ""), settings: PostgresSettings())
            server = connection
            try work(connection)
        }
    }
}
