internal import Screening
internal import Storage

/// What a check came to, as it is printed.
struct PrintedCheck {
    var report: CheckReport
}

extension PrintedCheck: Printable {
    static let columns: [TableColumn] = [
        .number("suppliers"), .number("entries"), .number("threshold"), .number("new"), .number("came back"),
        .number("unchanged"), .number("closed"),
    ]

    var rows: [[String]] {
        [
            [
                "\(report.suppliers)", "\(report.entries)", ScoreText.of(report.threshold), "\(report.newHits)",
                "\(report.cameBack)", "\(report.unchanged)", "\(report.closed)",
            ]
        ]
    }

    var json: JSONOutput {
        .object([
            ("check", .text(report.check.text)), ("suppliers", .count(report.suppliers)),
            ("entries", .count(report.entries)), ("threshold", .number(report.threshold)),
            ("newHits", .count(report.newHits)), ("cameBack", .count(report.cameBack)),
            ("unchanged", .count(report.unchanged)), ("closed", .count(report.closed)),
        ])
    }
}
