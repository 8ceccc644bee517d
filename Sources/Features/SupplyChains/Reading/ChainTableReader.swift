import DelimitedText
import InputFiles
import Storage

/// Reads a table of who buys what from whom: what `ChainColumn` names, in any order.
///
/// Every row is looked at, so that all faults are told at once; with one of them nothing is kept.
enum ChainTableReader {
    /// The largest file, in bytes, and the most rows.
    static let mostBytes = 32 << 20
    static let mostRows = 50_000

    static func read(_ source: any ByteReading) throws(InputProblem) -> ReadChain {
        let reader = try DelimitedReader(source, limits: DelimitedLimits(fieldBytes: 64 << 10, columns: 200))
        var answer = ReadChain()
        guard let first = try reader.next() else {
            throw InputProblem(.empty, file: reader.fileName, expected: "a first line that names the columns")
        }
        let header = DelimitedHeader(first)
        for column in [ChainColumn.supplier, .product] where header.position(of: column.rawValue) == nil {
            answer.note(
                InputProblem(
                    .missingColumn, file: reader.fileName, line: header.line,
                    expected: "a column “\(column.rawValue)”"))
        }
        guard answer.problems.isEmpty else { return answer }
        while let row = try reader.next() {
            if row.isBlank { continue }
            guard answer.rows.count < mostRows else {
                throw InputProblem(
                    .tooLarge, file: reader.fileName, line: row.line, expected: "at most \(mostRows) rows")
            }
            let cells = ChainCells(cells: TableCells(row: row, header: header, reader: reader))
            if let read = cells.row(&answer) { answer.rows.append(read) }
        }
        return answer
    }
}

/// The columns of the table, the same in every language, as the export writes them.
public enum ChainColumn: String, Sendable, CaseIterable {
    case buyerID = "buyer_id"
    case buyer
    case supplierID = "supplier_id"
    case supplier
    case country
    case category
    case companyNumber = "company_number"
    case product
    case share
}
