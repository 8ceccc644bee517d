import DelimitedText
import InputFiles

/// The cells of one row of a table, by the names of their columns, each read with its fault.
struct TableCells {
    let row: DelimitedRow
    let header: DelimitedHeader
    let reader: DelimitedReader

    /// nil where the cell is wrong; the fault is noted.
    func read<Value>(
        _ column: String, _ code: InputProblem.Code, _ expected: Expectation, _ answer: inout ReadChain,
        _ body: (String) throws(SupplyChainsError) -> Value
    ) -> Value? {
        let text = self[column]
        do throws(SupplyChainsError) {
            return try body(text)
        } catch {
            note(error.code == .tooLong ? .tooLarge : code, column, text, expected, &answer)
            return nil
        }
    }

    func note(
        _ code: InputProblem.Code, _ column: String, _ found: String, _ expected: Expectation,
        _ answer: inout ReadChain
    ) {
        guard let place = header.position(of: column) else {
            answer.note(InputProblem(code, file: reader.fileName, line: row.line, found: found, expected: expected))
            return
        }
        answer.note(reader.problem(code, at: place, found: found, expected: expected))
    }

    /// Without blanks round it; empty where the table has no such column.
    subscript(column: String) -> String { header.position(of: column).map { row.trimmed($0) } ?? "" }

    /// Where the cell begins, in characters from 1.
    func place(of column: String) -> Int? { header.position(of: column).flatMap { row.column(of: $0) } }
}
