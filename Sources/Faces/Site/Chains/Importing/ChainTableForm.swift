import Languages
import SupplyChains

/// What the pages that load a table into the chains share: the field for the file, what each column means, and what came of it.
struct ChainTableForm {
    var hint: String
    /// The columns by their names, with what stands in them.
    var columns: [(name: String, meaning: String)]
    var faults: FieldFaults
    var report: ChainImportReport?

    func fields(in words: Words) -> Fields {
        [
            "file": InputField(
                name: "file", label: words(.chainsImportFile), hint: hint, fault: faults["file"], isRequired: true
            ).fields,
            "columns": columns.map { ["column": $0.name, "meaning": $0.meaning] as Fields },
            "report": report.map { ImportReportView(report: $0).fields(in: words) },
        ]
    }

    /// A column's words stand under its name with hyphens.
    static func key(_ column: String) -> String { column.replacing("_", with: "-") }
}
