/// How a PostgreSQL store behaves; the usual values fit a server of pages.
public struct PostgresSettings: Sendable {
    /// The most connections, and with them threads, that one process takes for reading and writing.
    public var connections = 8
    /// How long one statement may run, in milliseconds. Migrations and loading in bulk have no limit.
    public var statementLimit = 60_000
    /// How long a statement waits for a row that another writer holds, in milliseconds.
    public var lockLimit = 10_000
    /// How long a lost server is sought before the caller is told, in milliseconds: a standby needs a moment to take over.
    public var patience = 10_000
    /// How often a write is tried in all where others keep getting in its way. The last try locks the others out.
    public var tries = 8

    public init() {}
}
