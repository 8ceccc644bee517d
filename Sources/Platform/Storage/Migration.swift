/// One step in the life of the tables. Once released it is never edited: a change is another step.
///
/// The statements are written in the SQL that all engines share: `TEXT`, `BIGINT`, `DOUBLE PRECISION` and `BLOB` columns,
/// no engine's own types. What cannot be shared (triggers) is written for each engine.
public struct Migration: Sendable {
    /// Unique among all features, and ordered by the list it stands in: `suppliers-1-register`.
    public var name: String
    public var statements: [String]
    /// Statements for one engine alone, run after `statements`.
    public var statementsForSQLite: [String]
    public var statementsForPostgres: [String]

    public init(_ name: String, _ statements: [String], sqlite: [String] = [], postgres: [String] = []) {
        self.name = name
        self.statements = statements
        statementsForSQLite = sqlite
        statementsForPostgres = postgres
    }

    /// - Parameter done: the steps that a database has had.
    /// - Throws: `StorageError` with code `.fromTheFuture` where one of them is not known.
    public static func refuseFuture(_ done: Set<String>, known: [Migration]) throws {
        if let unknown = done.subtracting(known.map(\.name)).sorted().first {
            throw StorageError(
                .fromTheFuture, "the database has had the step “\(unknown)”, which this program does not know")
        }
    }
}
