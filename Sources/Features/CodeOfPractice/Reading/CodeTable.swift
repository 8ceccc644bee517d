import DelimitedText
public import InputFiles
import Languages

/// Reads the commitments of a code from CSV: `commitment`, `sub-point`, `english`, `welsh`, and `from`, the number in the
/// older version. Every fault is told with its line and column.
public enum CodeTable {
    /// What was read.
    public struct Result: Sendable {
        public var commitments: [Commitment] = []
        public var carriesOver: [Int: Int] = [:]
    }

    /// The largest file, in bytes.
    public static let largest = 1 << 20
    static let columns = ["commitment", "english", "welsh"]
    static let mostRows = CodeDraftRule.mostCommitments * (CodeDraftRule.mostSubPoints + 1)

    /// - Throws: the first fault.
    public static func read(_ bytes: [UInt8], name: String) throws(InputProblem) -> Result {
        guard bytes.count <= largest else {
            throw InputProblem(.tooLarge, file: name, expected: "at most \(largest) bytes")
        }
        let reader = try DelimitedReader(
            ByteSource(bytes: bytes, name: name, limits: ExpansionLimits(bytes: Int64(largest))),
            limits: DelimitedLimits(fieldBytes: 64 << 10, columns: 50))
        guard let first = try reader.next() else {
            throw InputProblem(.empty, file: name, expected: "a header and a row for each commitment")
        }
        let header = DelimitedHeader(first)
        for column in columns where header.position(of: column) == nil {
            throw InputProblem(
                .missingColumn, file: name, line: header.line, expected: "a column of the code called \(column)")
        }
        var result = Result()
        var rows = 0
        while let row = try reader.next() {
            if row.isBlank { continue }
            rows += 1
            guard rows <= mostRows else {
                throw InputProblem(
                    .tooLarge, file: name, line: row.line, expected: "at most \(mostRows) rows of the code")
            }
            try take(row, header, reader, into: &result)
        }
        if result.commitments.isEmpty {
            throw InputProblem(.empty, file: name, expected: "a header and a row for each commitment")
        }
        return result
    }

    private static func take(
        _ row: DelimitedRow, _ header: DelimitedHeader, _ reader: DelimitedReader, into result: inout Result
    ) throws(InputProblem) {
        func cell(_ name: String) -> String { header.position(of: name).map { row.trimmed($0) } ?? "" }
        func problem(_ code: InputProblem.Code, _ name: String, _ expected: Expectation) -> InputProblem {
            reader.problem(code, at: header.position(of: name) ?? 0, found: cell(name), expected: expected)
        }
        guard let number = Int(cell("commitment")), (1...CodeDraftRule.mostCommitments).contains(number) else {
            throw problem(.badNumber, "commitment", "a number from 1 to \(CodeDraftRule.mostCommitments)")
        }
        for name in ["english", "welsh"] where PlanText.holdsNothing(cell(name)) {
            throw problem(.missingValue, name, "the text in both languages")
        }
        let text = BilingualText(cell("english"), cell("welsh"))
        let place = result.commitments.firstIndex { $0.number == number }
        let point = cell("sub-point")
        if point.isEmpty {
            guard place == nil else { throw problem(.duplicateIdentifier, "commitment", "each commitment once") }
            result.commitments.append(Commitment(number, text, .own))
            guard !cell("from").isEmpty else { return }
            guard let old = Int(cell("from")), (1...CodeDraftRule.mostCommitments).contains(old) else {
                throw problem(.badNumber, "from", "a number from 1 to \(CodeDraftRule.mostCommitments)")
            }
            result.carriesOver[old] = number
            return
        }
        guard let place else {
            throw problem(.danglingReference, "commitment", "the commitment in a row above its sub-points")
        }
        guard point.hasPrefix("\(number)."), point.utf8.count <= 10 else {
            throw problem(.badIdentifier, "sub-point", "a number such as \(number).1")
        }
        guard !result.commitments[place].subPoints.contains(where: { $0.number == point }) else {
            throw problem(.duplicateIdentifier, "sub-point", "each sub-point once")
        }
        result.commitments[place].subPoints.append(Commitment.SubPoint(point, text, .own))
    }
}
