import ContractManagement
import Languages
import Storage
import Suppliers

/// The contracts to look after as a file for a spreadsheet.
struct ManagedExport: Sendable {
    var contracts: [ManagedContract]
    var words: Words

    func download(on day: Day) -> Download {
        let words = words
        return .table(
            "contracts-\(day).csv",
            headings: [
                words(.contractsColumnTitle), words(.suppliersColumnRisk), words(.managedReviewNext),
                words(.managedExportProposed), words(.managedReviewHeld), words(.managedColumnLate),
                words(.managedColumnSteps), words(.managedColumnRemedies), words(.contractsFactOcid),
            ],
            of: contracts,
            row: { item in
                [
                    ContractFacts(contract: item.contract).title, words.tier(item.contract.tier).word,
                    item.next?.due.description ?? "", item.proposed.description, item.lastHeld?.description ?? "",
                    String(item.overdue), String(item.openSteps), String(item.openRemedies), item.contract.ocid,
                ]
            })
    }
}
