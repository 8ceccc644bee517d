public import InputFiles
public import Storage
public import Watchlists

/// What came of loading a list.
public struct ListImportReport: Sendable, Codable {
    /// nil where it was refused.
    public var list: ID<Watchlist>?
    public var format: WatchlistFormat
    /// The number of the version now in use; 0 where it was refused.
    public var version: Int
    /// The same bytes as the current version: nothing was changed.
    public var isSame: Bool
    /// What the list now has; for a refused file what could be read of it.
    public var entries: Int
    public var added: Int
    public var changed: Int
    public var removed: Int
    /// The first `mostProblems` faults and warnings.
    public var problems: [InputProblem]
    /// How many there were in all.
    public var problemCount: Int
    /// Whether nothing was loaded, because of errors and not being told to skip them.
    public var refused: Bool

    public static let mostProblems = 200

    init(
        list: ID<Watchlist>?, version: Int, isSame: Bool, refused: Bool, summary: WatchlistSummary,
        counts: ListLoading.Counts = ListLoading.Counts(), removed: Int = 0
    ) {
        self.list = list
        self.version = version
        self.isSame = isSame
        self.refused = refused
        format = summary.format
        entries = summary.entities
        added = counts.added
        changed = counts.changed
        self.removed = removed
        problems = Array(summary.problems.prefix(Self.mostProblems))
        problemCount = summary.problems.count + summary.problemsNotListed
    }

    mutating func note(_ problem: InputProblem) {
        problemCount += 1
        if problems.count < Self.mostProblems { problems.append(problem) }
    }
}
