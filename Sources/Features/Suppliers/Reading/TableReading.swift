import InputFiles
import SupplierTables

/// Reads the rows of a table, with the columns and faults noted in the report.
enum TableReading {
    /// The most rows of one file.
    static let mostRows = 5_000_000

    /// Every row that could be read; none where an error refuses the file.
    static func rows<Record: TableRecord>(
        _: Record.Type, _ path: String, _ options: ImportOptions, into report: inout ImportReport,
        _ progress: ((ReadingProgress) -> Void)?
    ) throws -> [Record] {
        let overrides = try options.columns.map { try ColumnOverride<Record.Field>($0) }
        let reader = try TableReader<Record>(ByteSource(path: path), overrides: overrides)
        report.columns = reader.mapping.columns.map { .init(heading: $0.header, field: $0.field.rawValue) }
        report.columns += reader.mapping.unused.map { .init(heading: $0, field: nil) }
        var rows: [Record] = []
        while let step = try reader.next() {
            switch step {
            case .row(let row): rows.append(row)
            case .problem(let problem):
                report.note(problem.named(options.name))
                if problem.severity == .error { report[.skipped] += 1 }
            }
            if rows.count % 1000 == 0 { progress?(reader.progress) }
            guard rows.count <= mostRows else {
                throw InputProblem(.tooLarge, file: options.name ?? path, expected: "at most \(mostRows) rows")
            }
        }
        report.refused = report[.skipped] > 0 && !options.skipsBad
        return report.refused ? [] : rows
    }
}
