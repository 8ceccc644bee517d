import HTTPTypes
import Languages
import SupplyChains

/// Loads a business's own table, and says what came of it.
struct OwnImportPage: PageModel {
    enum Fault: Sendable { case noFile, tooMany }

    var report: ChainImportReport?
    var fault: Fault?

    func page(in words: Words) -> Page {
        var faults = FieldFaults()
        switch fault {
        case .noFile: faults.add("file", words(.chainsImportNoFile))
        case .tooMany: faults.add("file", words(.chainsFault, SupplyChainsError.Code.tooMany))
        case nil: break
        }
        var page = Page(
            "answer/import", title: words(.chainsOwnImportTitle),
            trail: [
                Crumb(words(.chainsOwnTitle), Address("/answer")),
                Crumb(words(.chainsOwnSuppliersTitle), Address("/answer/suppliers")),
            ],
            fields: ChainTableForm(
                hint: words(.chainsOwnImportFileHint),
                columns: OwnColumn.allCases.map(\.rawValue).map {
                    ($0, words.code(ChainTableForm.key($0), under: .chainsOwnColumn))
                },
                faults: faults, report: report
            ).fields(in: words))
        page.faults = faults
        if !faults.isEmpty || report?.refused == true { page.status = .unprocessableContent }
        return page
    }
}
