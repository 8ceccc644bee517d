import Access
import InputFiles
import Storage
import SupplierTables

/// Reads a table of invoices whole before anything of it is kept.
struct InvoiceReading {
    /// The most rows of one file.
    static let mostRows = 500_000
    /// The most characters of a name or a reference.
    static let longestName = 500

    private(set) var invoices: [Invoice] = []
    private(set) var report = InvoiceImportReport()
    private(set) var rows = 0
    private(set) var faults = 0
    private(set) var credits = 0

    private let today: Day
    private let fileName: String
    private var alike: [String: Int] = [:]

    init(today: Day, fileName: String) {
        self.today = today
        self.fileName = fileName
    }

    /// - Throws: `InputProblem` where the table cannot be read at all, lacks a column, or has more than `mostRows`.
    mutating func read(_ source: any ByteReading) throws(InputProblem) {
        let reader = try InvoiceTableReader(source)
        report.columns = reader.mapping.columns.map { ($0.header, $0.field.rawValue) }
        report.columns += reader.mapping.unused.map { ($0, nil) }
        while let step = try reader.next() {
            switch step {
            case .problem(let problem):
                var problem = problem
                problem.file = fileName
                report.note(problem)
                if problem.severity == .error { faults += 1 }
            case .row(let row): take(row)
            }
            guard invoices.count <= Self.mostRows else {
                throw InputProblem(.tooLarge, file: fileName, expected: "at most \(Self.mostRows) rows")
            }
        }
    }

    private mutating func take(_ row: InvoiceRow) {
        rows += 1
        guard row.amount.minorUnits > 0 else {
            credits += 1
            note(row, .badAmount, "an amount above zero (a credit note is left out)", .warning)
            return
        }
        guard ReasonText.weight(of: row.supplier) > 0 else {
            faults += 1
            note(row, .missingName, "a name with letters or digits", .error)
            return
        }
        guard ReasonText.fits(row.supplier, Self.longestName), ReasonText.fits(row.reference ?? "", Self.longestName)
        else {
            faults += 1
            note(row, .tooLarge, "at most \(Self.longestName) characters", .error)
            return
        }
        let later = [row.receivedOn, row.paidOn].compactMap(\.self).first { $0 > today.description }
        guard let received = Day(row.receivedOn), later == nil else {
            faults += 1
            note(row, .badDate, found: later ?? row.receivedOn, "a day that is not after today", .error)
            return
        }
        invoices.append(
            Invoice(
                fingerprint: fingerprint(of: row), supplier: row.supplier, reference: row.reference,
                receivedOn: received,
                amount: Money(minorUnits: row.amount.minorUnits, currency: row.amount.currency),
                payment: .init(
                    dueOn: row.dueOn.flatMap { Day($0) }, paidOn: row.paidOn.flatMap { Day($0) },
                    isDisputed: row.isDisputed)))
    }

    /// Two invoices of one supplier, day and amount without a reference are two, in every table that has both.
    private mutating func fingerprint(of row: InvoiceRow) -> String {
        let parts = [
            row.supplier.lowercased(), row.receivedOn, String(row.amount.minorUnits), row.amount.currency,
            row.reference?.lowercased() ?? "",
        ]
        let text = parts.map { "\($0.utf8.count):\($0)" }.joined(separator: "|")
        alike[text, default: 0] += 1
        return "\(text)|\(alike[text] ?? 1)"
    }

    private mutating func note(
        _ row: InvoiceRow, _ code: InputProblem.Code, found: String? = nil, _ expected: Expectation,
        _ severity: InputProblem.Severity
    ) {
        report.note(
            InputProblem(
                code, file: fileName, line: row.line, column: 1, found: found, expected: expected, severity: severity))
    }
}
