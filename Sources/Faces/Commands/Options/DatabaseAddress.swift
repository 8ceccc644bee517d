internal import Foundation
internal import Languages
internal import Storage
internal import StoragePostgres
internal import StorageSQLite

/// Where the records are kept: `sqlite:PATH`, a bare path, or an address of PostgreSQL.
enum DatabaseAddress: Equatable {
    /// The path of the SQLite file.
    case sqlite(path: String)
    /// As libpq takes it, which passes TLS settings and several hosts through. May hold a password: never printed.
    case postgres(String)

    /// - Throws: `CommandFailure` for another engine. It repeats nothing of the address but its scheme.
    init(_ text: String) throws(CommandFailure) {
        let scheme = text.prefix { $0 != ":" }
        switch scheme {
        case _ where text.isEmpty: throw .usage(.commandDatabaseEmpty)
        case "postgres", "postgresql":
            guard text.dropFirst(scheme.count).hasPrefix("://") else {
                throw .usage(.commandDatabaseIncomplete)
            }
            self = .postgres(text)
        case "sqlite":
            var path = text.dropFirst(scheme.count + 1)
            if path.hasPrefix("//") { path = path.dropFirst(2) }
            guard !path.isEmpty else { throw .usage(.commandDatabaseNoFile) }
            self = .sqlite(path: String(path))
        case _ where scheme.count < text.count && !scheme.contains("/") && text.contains("://"):
            throw .usage(.commandDatabaseUnknown(scheme: String(scheme)))
        // What looks like settings of a connection or an address without its scheme may hold a password: no file's name.
        case _ where text.contains { "=@".contains($0) } || text.contains("//"):
            throw .usage(.commandDatabaseIncomplete)
        default: self = .sqlite(path: text)
        }
    }

    /// The address to use: the one given, else `MANUMIT_DATABASE`, else a file in the user's own data folder (XDG Base
    /// Directory Specification).
    static func chosen(
        _ given: String?, environment: [String: String] = ProcessInfo.processInfo.environment
    ) throws(CommandFailure) -> DatabaseAddress {
        if let given { return try DatabaseAddress(given) }
        if let named = environment["MANUMIT_DATABASE"], !named.isEmpty { return try DatabaseAddress(named) }
        return .sqlite(path: dataFolder(environment) + "/manumit.sqlite")
    }

    /// What the names of files that belong to the database but lie outside it begin with, such as those of its keys: the
    /// path of the SQLite file; for a server, a path in the user's own data folder.
    var companion: String {
        switch self {
        case .sqlite(let path): path
        case .postgres: Self.dataFolder(ProcessInfo.processInfo.environment) + "/postgres"
        }
    }

    /// Where the program keeps what is the user's own.
    static func dataFolder(_ environment: [String: String]) -> String {
        let data =
            environment["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
            ?? (environment["HOME"] ?? NSHomeDirectory()) + "/.local/share"
        return data + "/manumit"
    }

    /// - Throws: `CommandFailure` for a SQLite file that is not there: opening would make an empty one.
    func requireExisting() throws(CommandFailure) {
        guard case .sqlite(let path) = self, !FileManager.default.fileExists(atPath: path) else { return }
        throw .inputOutput(.commandDatabaseAbsent(path: path))
    }

    /// Opens the database. A SQLite file is created where there is none.
    /// - Throws: `StorageError` with code `.cannotOpen`.
    func store() throws -> any Store {
        switch self {
        case .sqlite(let path): try SQLiteStore(path: path)
        case .postgres(let text): try PostgresStore(try PostgresAddress(text))
        }
    }
}
