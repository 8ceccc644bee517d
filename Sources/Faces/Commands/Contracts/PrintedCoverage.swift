internal import Languages
internal import ProcurementIndicators

/// For how many procurements an indicator had its data, so that silence is not read as safety.
struct PrintedCoverage: Printable {
    let indicator: Indicator
    let coverage: Findings.Coverage
    let flagged: Int

    static let columns: [TableColumn] = [
        TableColumn("indicator"), TableColumn("definition", codes: .flagsIndicator), .number("computable"),
        .number("of"), .number("flags"),
    ]

    var rows: [[String]] {
        [[indicator.code, indicator.code, "\(coverage.computable)", "\(coverage.of)", "\(flagged)"]]
    }

    var json: JSONOutput { .object([("coverage", .text(indicator.code))] + members) }

    /// What the document says under the indicator's code.
    var figures: JSONOutput { .object(Array(members.prefix(2))) }

    private var members: [(name: String, value: JSONOutput)] {
        [("computable", .count(coverage.computable)), ("of", .count(coverage.of)), ("flags", .count(flagged))]
    }

    var message: Message {
        .commandContractsIndicatorsCoverage(
            indicator: indicator.code, computable: "\(coverage.computable)", of: "\(coverage.of)",
            flags: "\(flagged)")
    }
}
