internal import DelimitedText
internal import InputFiles

/// A list in a delimited file whose columns are found by name.
struct ListTable {
    let reader: DelimitedReader
    let header: DelimitedHeader

    /// - Parameter isHeader: tells the header from lines above it; at most ten lines are looked at.
    init(path: String, isHeader: (DelimitedHeader) -> Bool, expected: Expectation) throws(InputProblem) {
        reader = try DelimitedReader(try ByteSource(path: path))
        for _ in 0..<10 {
            guard let row = try reader.next() else { break }
            let header = DelimitedHeader(row)
            if isHeader(header) {
                self.header = header
                return
            }
        }
        throw InputProblem(.missingColumn, file: path, line: 1, expected: expected)
    }

    /// Goes through the records below the header.
    func each(in sink: WatchlistSink, _ body: (ListRow) throws -> Void) throws {
        while let row = try reader.next() {
            if row.isBlank { continue }
            sink.rows += 1
            row.warnings.forEach(sink.report)
            try body(ListRow(row: row, table: self))
        }
    }
}

/// One record of a `ListTable`.
struct ListRow {
    let row: DelimitedRow
    let table: ListTable

    /// The cell under a header, without blanks round it; empty where there is no such column.
    subscript(_ name: String) -> String {
        table.header.position(of: name).map { row.trimmed($0) } ?? ""
    }

    func problem(
        _ code: InputProblem.Code, in name: String? = nil, record: String? = nil, found: String? = nil,
        expected: Expectation, severity: InputProblem.Severity = .error
    ) -> InputProblem {
        let column = name.flatMap { table.header.position(of: $0) } ?? 0
        var problem = table.reader.problem(code, at: column, found: found, expected: expected, severity: severity)
        problem.record = record
        return problem
    }
}
