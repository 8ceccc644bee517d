internal import Languages
internal import Screening
internal import Storage
internal import Watchlists

/// What loading a list came to, as it is printed.
struct PrintedListImport {
    var name: String
    var report: ListImportReport
}

extension PrintedListImport: Printable {
    static let columns: [TableColumn] = [
        "list", TableColumn("format", codes: .listsFormat), .number("version"), .number("entries"), .number("added"),
        .number("changed"), .number("removed"), .number("problems"),
        TableColumn("outcome", codes: .commandImportOutcome),
    ]

    var rows: [[String]] {
        [
            [
                name, report.format.rawValue, "\(report.version)", "\(report.entries)", "\(report.added)",
                "\(report.changed)", "\(report.removed)", "\(report.problemCount)", outcome.rawValue,
            ]
        ]
    }

    var json: JSONOutput {
        .object([
            ("list", .text(name)), ("id", .optional(report.list?.text)), ("format", .text(report.format.rawValue)),
            ("version", .count(report.version)), ("entries", .count(report.entries)), ("added", .count(report.added)),
            ("changed", .count(report.changed)), ("removed", .count(report.removed)),
            ("outcome", .text(Speech.english(.commandImportOutcome, outcome))),
            ("problems", .list(report.problems.map(\.json))), ("problemCount", .count(report.problemCount)),
        ])
    }

    private var outcome: Outcome { report.refused ? .refused : report.isSame ? .same : .loaded }
}

/// What became of a list that was to be loaded.
private enum Outcome: String, CaseIterable {
    case loaded, same, refused
}
