internal import InputFiles

/// The bytes of the record being read, kept from record to record so that reading allocates nothing once it has grown.
final class DelimitedRowStorage {
    /// All cells, one after the other, unquoted.
    var bytes: [UInt8] = []
    /// Where each cell ends in `bytes`.
    var ends: [Int] = []
    /// The line on which each cell starts.
    var lines: [Int] = []
    /// The column, in characters, at which each cell starts.
    var columns: [Int] = []
    /// The line on which the record starts.
    var startLine = 1
    /// What was repaired in this record.
    var warnings: [InputProblem] = []
    /// Whether a quote at the end of the cell in hand is text: it opened as plain text.
    var keepsClosingQuote = false

    func start(of column: Int) -> Int { column == 0 ? 0 : ends[column - 1] }

    /// The cell in hand.
    var cell: ArraySlice<UInt8> { bytes[(ends.last ?? 0)...] }

    /// Whether the record is a line without anything on it.
    var isEmptyLine: Bool { bytes.isEmpty && ends.count == 1 }

    func clear(line: Int) {
        bytes.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        lines.removeAll(keepingCapacity: true)
        columns.removeAll(keepingCapacity: true)
        warnings.removeAll(keepingCapacity: true)
        startLine = line
    }

    func beginCell(_ place: TextPlace) {
        lines.append(place.line)
        columns.append(place.column)
        keepsClosingQuote = false
    }

    func dropCell() {
        bytes.removeSubrange((ends.last ?? 0)...)
    }

    /// Takes away the quote that closes a cell whose inner quotes were not doubled: `"Smith "Bill" Ltd"`.
    func dropClosingQuote() {
        if !keepsClosingQuote, cell.last == Delimiter.Character.quote { bytes.removeLast() }
    }
}
