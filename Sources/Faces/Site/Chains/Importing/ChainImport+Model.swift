import HTTPTypes
import Languages
import SupplyChains

/// Loads a table or notices, and says what came of it.
struct ChainImportPage: PageModel {
    var lacksFile = false
    var report: ChainImportReport?

    func page(in words: Words) -> Page {
        var faults = FieldFaults()
        if lacksFile { faults.add("file", words(.chainsImportNoFile)) }
        var page = Page(
            "chains/import", title: words(.chainsImportTitle), section: .chains,
            trail: [Crumb(words(.chainsTitle), Address("/chains"))],
            fields: [
                "file": InputField(
                    name: "file", label: words(.chainsImportFile), hint: words(.chainsImportFileHint),
                    fault: faults["file"], isRequired: true
                ).fields,
                "columns": ChainColumn.allCases.map { column in
                    [
                        "column": column.rawValue,
                        "meaning": words.code(
                            column.rawValue.replacing("_", with: "-"), under: .chainsColumnMeaning),
                    ] as Fields
                },
                "report": report.map { ImportReportView(report: $0).fields(in: words) },
            ])
        page.faults = faults
        if !faults.isEmpty { page.status = .unprocessableContent }
        return page
    }
}
