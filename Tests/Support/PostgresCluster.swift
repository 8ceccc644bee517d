import Foundation
import Storage

@testable import StoragePostgres

/// A PostgreSQL server of one test's own (Scripts/postgres-cluster), removed with the value.
public final class PostgresCluster: Sendable {
    /// Whether this machine can start one; the condition of tests that do.
    public static let isPresent = (try? run("present")) != nil

    /// The address of its first database, with the password.
    public let address: String
    private let folder: URL

    /// - Parameter settings: lines of postgresql.conf, such as `wal_level = replica`.
    public convenience init(_ settings: String...) throws {
        try self.init { ["start", $0] + settings }
    }

    /// A standby that follows the other.
    public convenience init(following primary: PostgresCluster) throws {
        try self.init { ["standby", $0, primary.folder.path] }
    }

    private init(_ arguments: (_ folder: String) -> [String]) throws {
        // A server's socket has a short path, and its user can reach no folder of ours.
        let folder = URL(fileURLWithPath: "/tmp/manumit-postgres-\(UUID().uuidString.prefix(8))")
        self.folder = folder
        address = try Self.run(arguments(folder.path))
    }

    deinit { _ = try? Self.run("remove", folder.path) }

    /// Ends the server as a power cut would.
    public func kill() throws { try Self.run("kill", folder.path) }

    /// Makes a standby take writes.
    public func promote() throws { try Self.run("promote", folder.path) }

    /// Runs statements outside any transaction.
    public func run(_ statements: String...) throws {
        let connection = try PostgresConnection(try PostgresAddress(address), settings: PostgresSettings())
        for statement in statements { try connection.run(statement) }
    }

    /// Whether a query gives the one row `t`.
    public func holds(_ query: String) throws -> Bool {
        let connection = try PostgresConnection(try PostgresAddress(address), settings: PostgresSettings())
        let transaction = PostgresTransaction(connection)
        return try transaction.count(SQL(text: query)) == 1
    }

    /// The address of several servers, of which the one that takes writes is used.
    public static func address(of clusters: PostgresCluster...) throws -> String {
        let parts = clusters.map { $0.address.split(separator: "@", maxSplits: 1) }
        let hosts = parts.map { $0[1].prefix { $0 != "/" } }.joined(separator: ",")
        return "\(parts[0][0])@\(hosts)/postgres?target_session_attrs=read-write&connect_timeout=2"
    }

    @discardableResult
    private static func run(_ arguments: String...) throws -> String { try run(arguments) }

    private static func run(_ arguments: [String]) throws -> String {
        let script = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Scripts/postgres-cluster")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/bash")
        process.arguments = [script.path] + arguments
        // Not a pipe: the server would hold its end open.
        let output = FileManager.default.temporaryDirectory.appendingPathComponent("cluster-\(UUID().uuidString)")
        _ = FileManager.default.createFile(atPath: output.path, contents: nil, attributes: [.posixPermissions: 0o600])
        defer { try? FileManager.default.removeItem(at: output) }
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw ClusterError(status: process.terminationStatus) }
        return String(decoding: try Data(contentsOf: output), as: UTF8.self)
            .trimmingCharacters(in: .whitespacesAndNewlines)
    }
}

/// The script said on standard error what went wrong.
public struct ClusterError: Error {
    var status: Int32
}
