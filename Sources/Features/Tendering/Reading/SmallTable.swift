import DelimitedText
import InputFiles

/// Reads a table of few rows whole, or refuses it with every fault's line and column.
struct SmallTable<Column: Hashable & Sendable>: Sendable {
    /// A row's cells by column.
    struct Cells {
        fileprivate var row: DelimitedRow
        fileprivate var positions: [Column: Int]
        fileprivate var reader: DelimitedReader

        subscript(_ column: Column) -> String { positions[column].map { row.trimmed($0) } ?? "" }

        /// A problem at a cell; at the row's first where the table has no such column.
        func problem(_ code: InputProblem.Code, _ column: Column, expected: Expectation) -> InputProblem {
            let found = self[column]
            return reader.problem(
                code, at: positions[column] ?? 0, found: found.isEmpty ? nil : found, expected: expected)
        }
    }

    /// The headers that a column goes by, in lower case.
    var headers: [(column: Column, names: [String])]
    var required: Column
    /// What the header must name, for the problem.
    var requiredHeader: Expectation
    var mostRows: Int

    private static var limits: DelimitedLimits { DelimitedLimits(fieldBytes: 64 << 10, columns: 200) }

    /// - Parameter read: a row's value, or what is wrong with it.
    /// - Throws: `TableProblems`.
    func read<Value>(
        _ source: any ByteReading, _ read: (Cells) -> Result<Value, TableProblems>
    ) throws(TableProblems) -> [Value] {
        do {
            return try all(source, read)
        } catch let problem as InputProblem {
            throw TableProblems([problem])
        } catch let problems as TableProblems {
            throw problems
        } catch {
            throw TableProblems([InputProblem(.unreadable, file: source.name)])
        }
    }

    private func all<Value>(
        _ source: any ByteReading, _ read: (Cells) -> Result<Value, TableProblems>
    ) throws -> [Value] {
        let reader = try DelimitedReader(source, limits: Self.limits)
        guard let first = try reader.next() else {
            throw InputProblem(.empty, file: source.name, expected: "a table with a header")
        }
        let header = DelimitedHeader(first)
        let positions = positions(header)
        guard positions[required] != nil else {
            throw InputProblem(
                .missingColumn, file: source.name, line: header.line, found: header.names.joined(separator: ", "),
                expected: requiredHeader)
        }
        var values: [Value] = []
        var problems: [InputProblem] = []
        while let row = try reader.next(), problems.count < TableProblems.most {
            guard !row.isBlank else { continue }
            guard values.count < mostRows else {
                problems.append(reader.problem(.tooLarge, at: 0, expected: "at most \(mostRows) rows"))
                break
            }
            switch read(Cells(row: row, positions: positions, reader: reader)) {
            case .success(let value): values.append(value)
            case .failure(let faults): problems += faults.problems
            }
        }
        guard problems.isEmpty else { throw TableProblems(Array(problems.prefix(TableProblems.most))) }
        guard !values.isEmpty else { throw InputProblem(.empty, file: source.name, expected: "at least one row") }
        return values
    }

    private func positions(_ header: DelimitedHeader) -> [Column: Int] {
        var positions: [Column: Int] = [:]
        for (column, names) in headers {
            positions[column] = names.compactMap { header.position(of: $0) }.first
        }
        return positions
    }
}
