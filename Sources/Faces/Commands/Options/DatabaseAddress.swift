internal import Foundation

/// Where the records are kept: `sqlite:PATH`, or a bare path.
struct DatabaseAddress: Equatable {
    /// The path of the SQLite file.
    var path: String

    init(path: String) { self.path = path }

    /// - Throws: `CommandFailure` for another engine, which this build does not have.
    init(_ text: String) throws(CommandFailure) {
        let scheme = text.prefix { $0 != ":" }
        switch scheme {
        case _ where text.isEmpty: throw .usage("the address of the database is empty: give sqlite:PATH")
        case "postgres", "postgresql":
            throw .usage("this build keeps its records in SQLite only: give sqlite:PATH")
        case "sqlite":
            var path = text.dropFirst(scheme.count + 1)
            if path.hasPrefix("//") { path = path.dropFirst(2) }
            guard !path.isEmpty else { throw .usage("the address of the database names no file: give sqlite:PATH") }
            self.path = String(path)
        case _ where scheme.count < text.count && !scheme.contains("/") && text.contains("://"):
            throw .usage("\(scheme) is no database of this program: give sqlite:PATH")
        default: path = text
        }
    }

    /// The address to use: the one given, else `MANUMIT_DATABASE`, else a file in the user's own data folder (XDG Base
    /// Directory Specification).
    static func chosen(
        _ given: String?, environment: [String: String] = ProcessInfo.processInfo.environment
    ) throws(CommandFailure) -> DatabaseAddress {
        if let given { return try DatabaseAddress(given) }
        if let named = environment["MANUMIT_DATABASE"], !named.isEmpty { return try DatabaseAddress(named) }
        let data =
            environment["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
            ?? (environment["HOME"] ?? NSHomeDirectory()) + "/.local/share"
        return DatabaseAddress(path: data + "/manumit/manumit.sqlite")
    }
}
