internal import DelimitedText

/// Prints results of one kind in the format asked for: the only renderer there is.
///
/// json, jsonl and csv are printed as they come, a table once all of it is known.
final class ResultPrinter<Item: Printable> {
    private let format: OutputFormat
    private let output: StandardOutput
    private let csv: CSVWriter
    private var table: TextTable
    private var count = 0

    /// - Parameters:
    ///   - columns: the headings, where they are not the same for all items of the kind.
    ///   - guardingFormulas: whether csv cells that a spreadsheet would take for formulas are made harmless; off where
    ///     a user's own cells are passed through.
    init(
        _ format: OutputFormat, to output: StandardOutput = StandardOutput(), columns: [TableColumn] = Item.columns,
        guardingFormulas: Bool = true
    ) throws {
        self.format = format
        self.output = output
        table = TextTable(columns: columns)
        csv = CSVWriter(guardingFormulas: guardingFormulas) { try output.write($0) }
        if format == .csv { try csv.write(columns.map(\.name)) }
    }

    func print(_ item: Item) throws {
        switch format {
        case .table: item.rows.forEach { table.add($0) }
        case .json:
            try output.write(count == 0 ? "[\n" : ",\n")
            try output.write(item.json.bytes)
        case .jsonl: try output.write(item.json.bytes + [UInt8(ascii: "\n")])
        case .csv: try item.rows.forEach { try csv.write($0) }
        }
        count += 1
    }

    /// Prints what is still to come: call it once, at the end. An empty table prints nothing, an empty array `[]`.
    func finish() throws {
        switch format {
        case .table: if !table.isEmpty { try output.write(table.text(width: output.width)) }
        case .json: try output.write(count == 0 ? "[]\n" : "\n]\n")
        case .jsonl: break
        case .csv: try csv.finish()
        }
        try output.flush()
    }
}

extension OutputFormat {
    /// Prints all of the items.
    func print<Item: Printable>(_ items: some Sequence<Item>) throws {
        let printer = try ResultPrinter<Item>(self)
        for item in items { try printer.print(item) }
        try printer.finish()
    }
}
