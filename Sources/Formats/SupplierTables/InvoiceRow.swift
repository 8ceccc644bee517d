internal import InputFiles

/// One invoice of a table: when it came, when it was paid, how much it was.
public struct InvoiceRow: Sendable, Codable, Hashable {
    /// The line of the file, from 1.
    public var line: Int
    public var supplier: String
    /// The day on which the invoice came in, `2025-04-30`.
    public var receivedOn: String
    /// The day on which the invoice itself says that it falls due.
    public var dueOn: String?
    /// The day on which it was paid; nil while it is not.
    public var paidOn: String?
    /// Below zero for a credit note.
    public var amount: TableAmount
    public var reference: String?
    /// Whether the buyer disputes it.
    public var isDisputed: Bool
}

extension InvoiceRow: TableRecord {
    public init?(_ cells: TableCells<InvoiceField>) {
        let supplier = cells.required(.supplier, .missingName, expected: "the supplier's name")
        let hasReceived =
            cells.required(.receivedDate, .missingValue, expected: "the day on which the invoice was received") != nil
        let received = hasReceived ? cells.day(.receivedDate) : nil
        let hasAmount = cells.required(.amount, .missingValue, expected: "an amount") != nil
        let amount = hasAmount ? cells.amount(.amount, currency: cells.text(.currency)) : nil
        let (due, paid) = (cells.day(.dueDate), cells.day(.paidDate))
        let isDisputed = Self.isDisputed(cells)
        if let received, let paid, paid < received {
            cells.note(
                .badDate, .paidDate, found: cells.text(.paidDate),
                expected: "a day on or after the one on which the invoice was received", severity: .warning)
        }
        guard let supplier, let received, let amount, let isDisputed else { return nil }
        self.init(
            line: cells.line, supplier: supplier, receivedOn: received, dueOn: due, paidOn: paid, amount: amount,
            reference: cells.text(.reference), isDisputed: isDisputed)
    }

    private static let yes: Set<String> = ["yes", "y", "true", "1", "disputed", "in dispute", "x", "ie", "ydy", "oes"]
    private static let no: Set<String> = ["no", "n", "false", "0", "-", "none", "na", "nac ydy", "nac oes"]

    /// Whether the cell says so; nil, with a problem noted, for what says neither yes nor no.
    private static func isDisputed(_ cells: TableCells<InvoiceField>) -> Bool? {
        guard let text = cells.text(.disputed) else { return false }
        if yes.contains(text.lowercased()) { return true }
        if no.contains(text.lowercased()) { return false }
        cells.note(.unknownValue, .disputed, found: text, expected: "yes or no")
        return nil
    }
}

/// Reads tables of invoices and their payment.
public typealias InvoiceTableReader = TableReader<InvoiceRow>
