import CLibPQ
import Storage

/// Where a PostgreSQL database is: a connection address of libpq (`postgres://user@host:5432/name?sslmode=verify-full`, or
/// with several hosts `postgres://first,second/name?target_session_attrs=read-write`). Everything that libpq understands is
/// passed through, TLS too.
public struct PostgresAddress: Sendable, Hashable, CustomStringConvertible {
    /// The address as libpq takes it. May hold a password: never logged.
    let text: String
    /// The hosts, ports and the name of the database; safe to print.
    public let description: String

    /// - Throws: `StorageError` with code `.cannotOpen` where the text is no address. It repeats nothing of the text.
    public init(_ text: String) throws {
        guard let options = PQconninfoParse(text, nil) else {
            throw StorageError(.cannotOpen, "the address of the PostgreSQL database has not the form of one")
        }
        defer { PQconninfoFree(options) }
        var values: [String: String] = [:]
        var option = options
        while let keyword = option.pointee.keyword {
            if let value = option.pointee.val { values[String(cString: keyword)] = String(cString: value) }
            option += 1
        }
        self.text = text
        description =
            "PostgreSQL \(values["host"] ?? values["hostaddr"] ?? "on this machine")"
            + (values["port"].map { " port \($0)" } ?? "") + (values["dbname"].map { ", database \($0)" } ?? "")
    }
}
