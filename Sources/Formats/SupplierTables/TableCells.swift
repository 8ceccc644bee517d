internal import DelimitedText
internal import InputFiles

/// The cells of one row by field, and what was found wrong with them.
public final class TableCells<Field: TableField> {
    let row: DelimitedRow
    private let reader: DelimitedReader
    private let mapping: ColumnMapping<Field>
    private(set) var problems: [InputProblem] = []

    init(row: DelimitedRow, reader: DelimitedReader, mapping: ColumnMapping<Field>) {
        self.row = row
        self.reader = reader
        self.mapping = mapping
    }

    /// The line on which the row starts.
    var line: Int { row.line }

    /// The cell without blanks round it; nil when it is empty or the table has no such column.
    func text(_ field: Field) -> String? {
        guard let position = mapping.position(of: field) else { return nil }
        let text = row.trimmed(position)
        return text.isEmpty ? nil : text
    }

    /// The cell, which must not be empty.
    func required(_ field: Field, _ code: InputProblem.Code, expected: Expectation) -> String? {
        if let text = text(field) { return text }
        note(code, field, found: nil, expected: expected)
        return nil
    }

    /// An amount; nil when the cell is empty or, with a problem noted, when it cannot be read.
    func amount(_ field: Field, currency: String?) -> TableAmount? {
        guard let text = text(field), text != "-" else { return nil }
        do throws(AmountText.Fault) {
            let amount = try AmountText(text, currency: currency)
            if amount.isRounded {
                note(
                    .badAmount, field, found: text, expected: "no more digits than pence (rounded)", severity: .warning)
            }
            if let currency, let written = amount.currency, currency.uppercased() != written {
                note(.badAmount, field, found: text, expected: "an amount in \(currency), as the currency column says")
                return nil
            }
            return TableAmount(
                minorUnits: amount.minorUnits, currency: amount.currency ?? currency?.uppercased() ?? "GBP")
        } catch {
            note(.badAmount, field, found: text, expected: Self.expectation(error))
            return nil
        }
    }

    private static func expectation(_ fault: AmountText.Fault) -> Expectation {
        switch fault {
        case .unreadable: "pounds and pence such as 1234.56"
        case .ambiguous: "pounds and pence such as 1234.56 (three digits after the mark may be thousands or parts)"
        case .outOfRange: "an amount below 92,233,720,368,547,758.07"
        }
    }

    /// A day as `2025-04-30`; nil when the cell is empty or, with a problem noted, when it is no day.
    func day(_ field: Field) -> String? {
        guard let text = text(field) else { return nil }
        guard let date = DateText(text) else {
            note(.badDate, field, found: text, expected: "a day such as 31/01/2025, 31-Jan-25 or 2025-01-31")
            return nil
        }
        if date.isSerialNumber {
            note(
                .badDate, field, found: text,
                expected: "a day such as 31/01/2025 (read as a spreadsheet's number for \(date.day))",
                severity: .warning)
        }
        return date.day
    }

    /// A company number and, where it is no number of Companies House, the cell as it stands.
    func companyNumber(_ field: Field) -> (number: String?, other: String?) {
        guard let text = text(field), !CompanyNumberText.isNothing(text) else { return (nil, nil) }
        switch CompanyNumberText(text) {
        case .number(let number): return (number, nil)
        case .padded(let number):
            note(
                .badCompanyNumber, field, found: text, expected: "eight characters (read as \(number), zeros put back)",
                severity: .warning)
            return (number, nil)
        case .other:
            note(
                .badCompanyNumber, field, found: text,
                expected: "eight digits, or two letters and six digits (kept as it stands)",
                severity: .warning)
            return (nil, text)
        }
    }

    func note(_ problem: InputProblem) { problems.append(problem) }

    func note(
        _ code: InputProblem.Code, _ field: Field, found: String?, expected: Expectation,
        severity: InputProblem.Severity = .error
    ) {
        let position = mapping.position(of: field) ?? 0
        note(reader.problem(code, at: position, found: found, expected: expected, severity: severity))
    }
}
