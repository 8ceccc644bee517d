import DelimitedText
import InputFiles

/// What a business's own table says, before anything of it is kept.
struct ReadOwn: Sendable {
    struct Supplier: Sendable, Hashable {
        var checked: NamingRule.Checked
        var isHidden: Bool
    }

    struct Site: Sendable, Hashable {
        var name: String
        var country: String
        var product: String
        var isHidden: Bool
    }

    var suppliers: [Supplier] = []
    var sites: [Site] = []
    var rows = 0
    /// The faults alone.
    var faults = ReadChain()
}

/// Reads a business's own table of its suppliers and sites: what `OwnColumn` names, in any order. Every row is looked at, so
/// that all faults are told at once; with one of them nothing is kept. Columns of the buyer's table that say who buys are passed
/// over: the business itself does.
enum OwnTableReader {
    /// Twice as many as a business may name, so that what it named before may stand in the table too.
    static let mostRows = 2 * FactsRule.mostNamed

    static func read(_ source: any ByteReading, fold: (String) -> String) throws(InputProblem) -> ReadOwn {
        let reader = try DelimitedReader(source, limits: DelimitedLimits(fieldBytes: 64 << 10, columns: 200))
        var answer = ReadOwn()
        guard let first = try reader.next() else {
            throw InputProblem(.empty, file: reader.fileName, expected: "a first line that names the columns")
        }
        let header = DelimitedHeader(first)
        if header.position(of: OwnColumn.site.rawValue) == nil { require(.supplier, header, reader, &answer) }
        require(.product, header, reader, &answer)
        guard answer.faults.problems.isEmpty else { return answer }
        while let row = try reader.next() {
            if row.isBlank { continue }
            guard answer.rows < mostRows else {
                throw InputProblem(
                    .tooLarge, file: reader.fileName, line: row.line, expected: "at most \(mostRows) rows")
            }
            answer.rows += 1
            OwnCells(cells: TableCells(row: row, header: header, reader: reader)).read(&answer, fold: fold)
        }
        return answer
    }

    private static func require(
        _ column: OwnColumn, _ header: DelimitedHeader, _ reader: DelimitedReader, _ answer: inout ReadOwn
    ) {
        guard header.position(of: column.rawValue) == nil else { return }
        answer.faults.note(
            InputProblem(
                .missingColumn, file: reader.fileName, line: header.line, expected: "a column “\(column.rawValue)”"))
    }
}
