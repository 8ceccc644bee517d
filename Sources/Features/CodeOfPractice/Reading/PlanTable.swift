import Access
import DelimitedText
import InputFiles
import Storage

/// Reads an action plan from CSV. Every fault is told with its line and column; where there is one, nothing is loaded.
enum PlanTable {
    static let mostRows = 2_000
    /// The largest file, in bytes.
    static let largest = 2 << 20
    /// So many faults are told.
    static let mostProblems = 200

    struct Result: Sendable {
        var rows: [PlanRow] = []
        var problems: [InputProblem] = []
    }

    static func read(_ bytes: [UInt8], name: String) throws(InputProblem) -> Result {
        guard bytes.count <= largest else {
            throw InputProblem(.tooLarge, file: name, expected: "at most \(largest) bytes")
        }
        let reader = try DelimitedReader(
            ByteSource(bytes: bytes, name: name, limits: ExpansionLimits(bytes: Int64(largest))),
            limits: DelimitedLimits(fieldBytes: 64 << 10, columns: 100))
        guard let first = try reader.next() else {
            throw InputProblem(.empty, file: name, expected: "a header and a row for each action")
        }
        let header = DelimitedHeader(first)
        for column in PlanColumn.required where header.position(of: column.rawValue) == nil {
            throw InputProblem(
                .missingColumn, file: name, line: header.line,
                expected: "a column of the plan called \(column.rawValue)")
        }
        var result = Result()
        while let row = try reader.next() {
            if row.isBlank { continue }
            guard result.rows.count < mostRows else {
                throw InputProblem(
                    .tooLarge, file: name, line: row.line, expected: "at most \(mostRows) rows of the plan")
            }
            var cells = PlanCells(row: row, header: header, reader: reader)
            result.rows.append(cells.planRow())
            result.problems += cells.problems.prefix(max(0, mostProblems - result.problems.count))
        }
        if result.rows.isEmpty {
            throw InputProblem(.empty, file: name, expected: "a header and a row for each action")
        }
        return result
    }
}
