/// How much one record of a delimited file may hold before reading stops with a problem.
///
/// A quote that is never closed would otherwise swallow the rest of a file into memory.
public struct DelimitedLimits: Sendable, Hashable {
    /// The largest cell, in bytes of UTF-8.
    public var fieldBytes: Int
    /// The most cells in one record.
    public var columns: Int

    /// Limits of one's own.
    public init(fieldBytes: Int, columns: Int) {
        self.fieldBytes = fieldBytes
        self.columns = columns
    }

    /// One megabyte a cell and 2,000 columns: more than any spreadsheet cell can hold.
    public static let standard = DelimitedLimits(fieldBytes: 1 << 20, columns: 2_000)
}
