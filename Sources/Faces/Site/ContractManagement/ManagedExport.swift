import ContractManagement
import DelimitedText
import Languages
import Storage
import Suppliers

/// The contracts to look after as a file for a spreadsheet.
struct ManagedExport: Sendable {
    var contracts: [ManagedContract]
    var words: Words

    func download(on day: Day) -> Download {
        let (contracts, words) = (contracts, words)
        return Download(name: "contracts-\(day).csv") { piece in
            // Tells spreadsheets that the letters are UTF-8.
            var ready: [UInt8] = [0xEF, 0xBB, 0xBF]
            let writer = CSVWriter(guardingFormulas: true) { ready += $0 }
            try writer.write([
                words(.contractsColumnTitle), words(.suppliersColumnRisk), words(.managedReviewNext),
                words(.managedExportProposed), words(.managedReviewHeld), words(.managedColumnLate),
                words(.managedColumnSteps), words(.managedColumnRemedies), words(.contractsFactOcid),
            ])
            for item in contracts {
                try writer.write([
                    ContractFacts(contract: item.contract).title, words.tier(item.contract.tier).word,
                    item.next?.due.description ?? "", item.proposed.description, item.lastHeld?.description ?? "",
                    String(item.overdue), String(item.openSteps), String(item.openRemedies), item.contract.ocid,
                ])
                guard ready.count > 64 << 10 else { continue }
                try await piece(ready)
                ready.removeAll(keepingCapacity: true)
            }
            try writer.finish()
            try await piece(ready)
        }
    }
}
