/// Where a PostgreSQL database is: a connection address of libpq (`postgres://user@host:5432/name?sslmode=verify-full`).
public struct PostgresAddress: Sendable, Hashable {
    /// The address as libpq takes it. May hold a password: never logged.
    public let text: String

    public init(_ text: String) { self.text = text }
}
