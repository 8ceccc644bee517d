import Access
import DelimitedText
import InputFiles
import Storage

/// The cells of one row, each read as its column wants it.
struct PlanCells {
    let row: DelimitedRow
    let header: DelimitedHeader
    let reader: DelimitedReader
    private(set) var problems: [InputProblem] = []

    init(row: DelimitedRow, header: DelimitedHeader, reader: DelimitedReader) {
        self.row = row
        self.header = header
        self.reader = reader
    }

    mutating func planRow() -> PlanRow {
        if row.count > header.names.count {
            note(.wrongCellCount, header.names.count, "at most \(header.names.count) cells, as the header has")
        }
        let draft = ActionDraft(
            commitment: number(), subPoint: text(.subPoint), heading: code(.heading), title: text(.action),
            detail: text(.detail), due: day(), priority: code(.priority) ?? .medium,
            status: code(.status) ?? .notStarted, statusReason: text(.reason))
        var places: [PlanColumn: Int] = [:]
        for column in PlanColumn.allCases {
            places[column] = header.position(of: column.rawValue).flatMap { row.column(of: $0) }
        }
        return PlanRow(
            id: identifier(), draft: draft, owner: text(.owner), line: row.line, places: places)
    }

    /// A cell without the apostrophe that keeps spreadsheets from taking it for a formula.
    private func text(_ column: PlanColumn) -> String {
        guard let position = header.position(of: column.rawValue) else { return "" }
        let text = row.trimmed(position)
        guard text.hasPrefix("'"), let second = text.dropFirst().first, "=+-@".contains(second) else { return text }
        return String(text.dropFirst())
    }

    private mutating func number() -> Int {
        let text = text(.commitment)
        if let number = Int(text), (0...CodeDraftRule.mostCommitments).contains(number) { return number }
        note(text.isEmpty ? .missingValue : .badNumber, .commitment, text, "the number of a commitment, such as 4")
        return 0
    }

    private mutating func day() -> Day? {
        let text = text(.due)
        if text.isEmpty { return nil }
        if text.utf8.count == 10, let day = Day(text) { return day }
        note(.badDate, .due, text, "the day it is due, such as 2027-03-31")
        return nil
    }

    private mutating func identifier() -> ID<PlanAction>? {
        let text = text(.id)
        if text.isEmpty { return nil }
        if let id = ID<PlanAction>(text) { return id }
        note(.badIdentifier, .id, text, "the identifier that an export gave, or nothing")
        return nil
    }

    private mutating func code<Code: RawRepresentable<String> & CaseIterable>(_ column: PlanColumn) -> Code? {
        let text = text(column)
        if text.isEmpty { return nil }
        let wanted = text.lowercased().filter { $0.isLetter }
        if let code = Code.allCases.first(where: { $0.rawValue.lowercased() == wanted }) { return code }
        note(
            .unknownValue, column, text, "one of these codes: \(Code.allCases.map(\.rawValue).joined(separator: ", "))")
        return nil
    }

    private mutating func note(
        _ code: InputProblem.Code, _ column: PlanColumn, _ found: String, _ expected: Expectation
    ) {
        let position = header.position(of: column.rawValue) ?? 0
        problems.append(reader.problem(code, at: position, found: found, expected: expected))
    }

    private mutating func note(_ code: InputProblem.Code, _ position: Int, _ expected: Expectation) {
        problems.append(reader.problem(code, at: position, expected: expected))
    }
}
