internal import DelimitedText
public import InputFiles

/// Reads the rows of a table with flexible headers, one after the other.
///
/// Use it as `SupplierTableReader` or `PaymentTableReader`. Not thread-safe: one reader owns it.
public final class TableReader<Record: TableRecord> {
    /// Which column holds what.
    public let mapping: ColumnMapping<Record.Field>

    private let reader: DelimitedReader
    private let columnCount: Int
    private var waiting: ArraySlice<TableStep<Record>> = []

    /// Reads the header: the first of the first twenty rows that names the required columns, since tables have titles above.
    ///
    /// - Parameters:
    ///   - source: the file.
    ///   - overrides: what a person says columns hold; each header must be in the file.
    /// - Throws: `.empty`, `.missingColumn` naming what is missing and which headers there are, and what the source throws.
    public init(_ source: any ByteReading, overrides: [ColumnOverride<Record.Field>] = []) throws(InputProblem) {
        reader = try DelimitedReader(source)
        var best: (mapping: ColumnMapping<Record.Field>, header: DelimitedHeader)?
        for _ in 0..<20 {
            guard let row = try reader.next() else { break }
            let header = DelimitedHeader(row)
            let mapping = ColumnMapping<Record.Field>(headers: header.names, overrides: overrides)
            if best == nil || mapping.columns.count > best?.mapping.columns.count ?? 0 { best = (mapping, header) }
            if mapping.isComplete { break }
        }
        guard let best else { throw InputProblem(.empty, file: source.name, expected: "a table with a header") }
        try Self.check(best.mapping, best.header, overrides, file: source.name)
        mapping = best.mapping
        columnCount = best.header.names.count
    }

    /// How far reading has come.
    public var progress: ReadingProgress { reader.progress }

    /// The next row or problem; nil at the end.
    /// - Throws: what stops all reading, such as a quote that is never closed.
    public func next() throws(InputProblem) -> TableStep<Record>? {
        while waiting.isEmpty {
            guard let row = try reader.next() else { return nil }
            if !row.isBlank { waiting = read(row)[...] }
        }
        return waiting.popFirst()
    }

    private func read(_ row: DelimitedRow) -> [TableStep<Record>] {
        let cells = TableCells<Record.Field>(row: row, reader: reader, mapping: mapping)
        row.warnings.forEach(cells.note)
        if row.count > columnCount, (columnCount..<row.count).contains(where: { !row.isEmpty($0) }) {
            cells.note(
                reader.problem(
                    .wrongCellCount, at: columnCount, found: row.trimmed(columnCount), expected: "\(columnCount) cells",
                    severity: .warning))
        }
        let record = Record(cells)
        let problems = cells.problems.map { TableStep<Record>.problem($0) }
        guard let record, !cells.problems.contains(where: { $0.severity == .error }) else { return problems }
        return problems + [.row(record)]
    }

    private static func check(
        _ mapping: ColumnMapping<Record.Field>, _ header: DelimitedHeader, _ overrides: [ColumnOverride<Record.Field>],
        file: String
    ) throws(InputProblem) {
        for override in overrides
        where mapping.columns.allSatisfy({ $0.field != override.field || $0.finding != .named }) {
            throw InputProblem(
                .missingColumn, file: file, line: header.line, found: header.names.joined(separator: ", "),
                expected: "the column “\(override.header)”")
        }
        for field in Record.Field.required where mapping.position(of: field) == nil {
            let examples = field.synonyms.prefix(3).map(\.text).joined(separator: "”, “")
            throw InputProblem(
                .missingColumn, file: file, line: header.line, found: header.names.joined(separator: ", "),
                expected: "a column for \(field.rawValue), such as “\(examples)”, or a mapping HEADER=\(field.rawValue)"
            )
        }
    }
}

/// Reads supplier lists.
public typealias SupplierTableReader = TableReader<SupplierRow>
/// Reads purchase ledgers.
public typealias PaymentTableReader = TableReader<PaymentRow>
