internal import InputFiles
internal import Languages
internal import Suppliers

/// What an import came to, as it is printed.
struct PrintedImport {
    var report: ImportReport
}

extension PrintedImport: Printable {
    static let columns: [TableColumn] = [TableColumn("what", codes: .importsCount), .number("count")]

    var rows: [[String]] {
        ImportReport.Count.allCases.compactMap { count in
            report.counts[count].map { [count.rawValue, "\($0)"] }
        }
    }

    var json: JSONOutput {
        .object([
            (
                "counts",
                .object(
                    ImportReport.Count.allCases.compactMap { count in
                        report.counts[count].map { (count.rawValue, .count($0)) }
                    })
            ),
            (
                "columns",
                .list(
                    report.columns.map {
                        .object([("heading", .text($0.heading)), ("field", .optional($0.field))])
                    })
            ),
            ("problems", .list(report.problems.map(\.json))), ("problemCount", .count(report.problemCount)),
            ("refused", .boolean(report.refused)),
        ])
    }
}

extension InputProblem {
    /// The problem as a JSON object; what it does not say is left out.
    var json: JSONOutput {
        var members: [(name: String, value: JSONOutput)] = [
            ("severity", .text(severity.rawValue)), ("code", .text(code.rawValue)), ("file", .text(file)),
        ]
        if let line { members.append(("line", .count(line))) }
        if let column { members.append(("column", .count(column))) }
        for (name, text) in [("record", record), ("found", found), ("expected", expected?.description)] {
            if let text { members.append((name, .text(text))) }
        }
        return .object(members)
    }
}
