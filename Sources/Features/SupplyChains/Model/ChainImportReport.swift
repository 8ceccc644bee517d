public import InputFiles

/// What came of loading a file.
public struct ChainImportReport: Sendable, Hashable {
    public var rows = 0
    public var businessesAdded = 0
    public var linksAdded = 0
    /// Sites, of a business's own table.
    public var sitesAdded = 0
    /// Rows that say what was known.
    public var unchanged = 0
    /// Notices that say that there are sub-contractors and do not name them.
    public var unnamed = 0
    /// The first faults, at most 100.
    public var problems: [InputProblem] = []
    public var problemCount = 0
    /// Whether anything was wrong, so that nothing was kept.
    public var refused = false
}
