/// Rows in columns of even width.
struct TextTable {
    private let columns: [TableColumn]
    private var rows: [[String]] = []
    private static let gap = "  "
    /// A column is never cut to less than this.
    private static let leastWidth = 12

    init(columns: [TableColumn]) {
        self.columns = columns
    }

    mutating func add(_ row: [String]) {
        rows.append(
            zip(columns, row).map { column, cell in
                let cell = column.shown(cell)
                return cell.isOneLine ? cell : String(cell.map { $0.isControl ? " " : $0 })
            })
    }

    var isEmpty: Bool { rows.isEmpty }

    /// The table, a line feed at the end of each line.
    /// - Parameter width: the columns of a terminal, into which the widest columns are cut; nil cuts nothing.
    func text(width: Int?) -> String {
        var widths = columns.map { $0.heading.count }
        for row in rows {
            for (column, cell) in row.enumerated() { widths[column] = max(widths[column], cell.count) }
        }
        if let width { fit(&widths, into: width) }
        var text = line(columns.map(\.heading.shownPlainly), widths)
        for row in rows { text += line(row, widths) }
        return text
    }

    /// Takes from the widest column, one at a time, until the line fits or nothing more can be taken.
    private func fit(_ widths: inout [Int], into width: Int) {
        var excess = widths.reduce(0, +) + Self.gap.count * (widths.count - 1) - width
        while excess > 0, let widest = widths.max(), widest > Self.leastWidth,
            let column = widths.firstIndex(of: widest)
        {
            let next = max(Self.leastWidth, widths.filter { $0 < widest }.max() ?? Self.leastWidth)
            let taken = max(1, min(excess, widest - next))
            widths[column] -= taken
            excess -= taken
        }
    }

    private func line(_ cells: [String], _ widths: [Int]) -> String {
        var line = ""
        for (column, cell) in cells.enumerated() {
            let shown = cell.count > widths[column] ? cell.prefix(widths[column] - 1) + "…" : cell[...]
            let blanks = String(repeating: " ", count: widths[column] - shown.count)
            if column > 0 { line += Self.gap }
            line += columns[column].isNumber ? blanks + shown : shown + blanks
        }
        while line.last == " " { line.removeLast() }
        return line + "\n"
    }
}

extension String {
    /// Whether the text can stand in a cell: no line breaks, no other control characters that would move the cursor.
    fileprivate var isOneLine: Bool { !contains { $0.isControl } }
}

extension Character {
    fileprivate var isControl: Bool {
        isNewline || unicodeScalars.contains { $0.isObeyed }
    }
}
