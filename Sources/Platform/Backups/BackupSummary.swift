/// What a backup holds.
public struct BackupSummary: Sendable, Hashable {
    /// Rows by table.
    public var rows: [String: Int]
    /// The steps of the tables that the store had had.
    public var steps: [String]

    public var total: Int { rows.values.reduce(0, +) }
    public var tables: Int { rows.count }
}
