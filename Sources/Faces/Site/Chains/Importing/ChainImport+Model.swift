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
            fields: ChainTableForm(
                hint: words(.chainsImportFileHint),
                columns: ChainColumn.allCases.map(\.rawValue).map {
                    ($0, words.code(ChainTableForm.key($0), under: .chainsColumnMeaning))
                },
                faults: faults, report: report
            ).fields(in: words))
        page.faults = faults
        if !faults.isEmpty { page.status = .unprocessableContent }
        return page
    }
}
