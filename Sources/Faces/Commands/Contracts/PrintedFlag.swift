internal import Languages
internal import ProcurementIndicators

/// One flag on one line.
struct PrintedFlag: Printable {
    private let flag: Findings.Flag
    private let subject: PrintedSubject

    init(_ flag: Findings.Flag, _ ledger: NoticeLedger) {
        self.flag = flag
        subject = PrintedSubject(flag.subject, ledger)
    }

    static let columns: [TableColumn] = [
        TableColumn("indicator"), TableColumn("definition", codes: .flagsIndicator),
        TableColumn("subject", codes: .commandContractsSubject), "id", "name", "figures",
    ]

    var rows: [[String]] {
        let figures = flag.figures.map { "\($0.name.rawValue)=\(JSONOutput.rounded($0.value))" }
        return [
            [
                flag.indicator.code, flag.indicator.code, subject.kind.rawValue, subject.id, subject.name ?? "",
                figures.joined(separator: " "),
            ]
        ]
    }

    var json: JSONOutput {
        .object([
            ("indicator", .text(flag.indicator.code)), ("subject", .text(subject.kind.section)),
            ("id", .text(subject.id)), ("name", .optional(subject.name)), ("figures", Self.json(flag.figures)),
        ])
    }

    static func json(_ figures: [Findings.Figure]) -> JSONOutput {
        .object(figures.map { ($0.name.rawValue, JSONOutput.number($0.value)) })
    }
}
