/// A result that a command prints: as rows of a table and as a JSON value. How it comes to the screen is not its business.
protocol Printable {
    /// The headings, left to right.
    static var columns: [TableColumn] { get }
    /// One row, or several, or none; each with a cell for every column.
    var rows: [[String]] { get }
    var json: JSONOutput { get }
}
