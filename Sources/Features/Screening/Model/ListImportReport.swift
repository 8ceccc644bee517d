public import InputFiles
public import Storage
public import Watchlists

/// What came of loading a list.
public struct ListImportReport: Sendable, Codable {
    /// nil where it was refused.
    public var list: ID<Watchlist>?
    public var format: WatchlistFormat
    public var version: Int
    /// The same bytes as the current version: nothing was changed.
    public var isSame: Bool
    public var entries: Int
    public var added: Int
    public var changed: Int
    public var removed: Int
    public var problems: [InputProblem]
    public var problemCount: Int
    public var refused: Bool
}
