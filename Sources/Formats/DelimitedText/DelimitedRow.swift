public import InputFiles

/// One record of a delimited file: a view of the reader's own buffer, good until the reader goes on to the next record.
///
/// Cells are numbered from 0.
public struct DelimitedRow {
    let storage: DelimitedRowStorage

    /// How many cells the record holds; at least one.
    public var count: Int { storage.ends.count }

    /// The line of the file on which the record starts, counted from 1.
    public var line: Int { storage.startLine }

    /// The line on which a cell starts; differs from `line` after a quoted line break.
    public func line(of column: Int) -> Int {
        column < storage.lines.count ? storage.lines[column] : storage.startLine
    }

    /// The column, in characters from 1, at which a cell starts on its line.
    public func column(of column: Int) -> Int? {
        column < storage.columns.count ? storage.columns[column] : nil
    }

    /// What was repaired in this record, such as a stray quote.
    public var warnings: [InputProblem] { storage.warnings }

    /// The cell as text, exactly as it stands; empty beyond the last cell.
    public subscript(column: Int) -> String {
        withBytes(of: column) { String(decoding: $0, as: UTF8.self) }
    }

    /// The cell without blanks (spaces, tabs, line breaks, no-break spaces) round it.
    public func trimmed(_ column: Int) -> String {
        withBytes(of: column) { bytes in
            var lower = 0
            var upper = bytes.count
            while lower < upper, let width = Self.blankWidth(bytes, at: lower) { lower += width }
            while lower < upper, let width = Self.blankWidth(bytes, before: upper), upper - width >= lower {
                upper -= width
            }
            return String(decoding: UnsafeBufferPointer(rebasing: bytes[lower..<upper]), as: UTF8.self)
        }
    }

    /// Whether the cell holds nothing, or does not exist.
    public func isEmpty(_ column: Int) -> Bool {
        guard column >= 0, column < storage.ends.count else { return true }
        return storage.start(of: column) == storage.ends[column]
    }

    /// Whether every cell is empty or blank, as in the rows spreadsheets leave below a table.
    public var isBlank: Bool {
        storage.bytes.allSatisfy { $0 <= 0x20 }
    }

    /// Lends the bytes of a cell (UTF-8) without copying them; they must not leave the closure.
    public func withBytes<Answer>(
        of column: Int, _ body: (UnsafeBufferPointer<UInt8>) throws -> Answer
    ) rethrows -> Answer {
        guard column >= 0, column < storage.ends.count else {
            return try body(UnsafeBufferPointer(start: nil, count: 0))
        }
        let range = storage.start(of: column)..<storage.ends[column]
        return try storage.bytes.withUnsafeBufferPointer { try body(UnsafeBufferPointer(rebasing: $0[range])) }
    }

    private static func blankWidth(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int? {
        if bytes[position] <= 0x20 { return 1 }
        guard position + 1 < bytes.count, bytes[position] == 0xC2, bytes[position + 1] == 0xA0 else { return nil }
        return 2
    }

    private static func blankWidth(_ bytes: UnsafeBufferPointer<UInt8>, before position: Int) -> Int? {
        if bytes[position - 1] <= 0x20 { return 1 }
        guard position >= 2, bytes[position - 2] == 0xC2, bytes[position - 1] == 0xA0 else { return nil }
        return 2
    }
}
