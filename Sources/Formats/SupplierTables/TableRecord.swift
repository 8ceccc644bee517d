/// A row of a table of one kind.
public protocol TableRecord: Sendable {
    /// What its columns may hold.
    associatedtype Field: TableField
    /// Reads a row; nil when a required cell cannot be read. Faults are noted on the cells.
    init?(_ cells: TableCells<Field>)
}
