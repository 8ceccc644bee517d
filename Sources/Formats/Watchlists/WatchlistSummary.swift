public import InputFiles

/// What reading a watchlist came to.
public struct WatchlistSummary: Sendable, Codable, Hashable {
    /// The format read, given or found.
    public var format: WatchlistFormat
    /// The day of the list, `2026-02-27`, where its content says so; nil where it does not.
    public var publishedOn: String?
    /// Entities handed over.
    public var entities: Int
    /// Entities handed over, by schema.
    public var entitiesBySchema: [String: Int]
    /// Records of the source that were read, of every kind: entities, aliases, addresses.
    public var rows: Int
    /// What was wrong, in the order of the files; at most `WatchlistSummary.mostProblems`.
    public var problems: [InputProblem]
    /// Problems beyond that number, counted only.
    public var problemsNotListed: Int
    /// SHA-256, in hexadecimal, over all bytes of the files as they stand, one after the other in the order of their names.
    public var checksum: String

    /// How many problems are kept, so that a file of another kind cannot fill the memory.
    public static let mostProblems = 1_000

    /// Records that were left out because of an error.
    public var hasErrors: Bool {
        problemsNotListed > 0 || problems.contains { $0.severity == .error }
    }
}
