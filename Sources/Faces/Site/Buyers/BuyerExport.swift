import DelimitedText
import Languages
import Storage
import Suppliers

/// The buyers that a search finds as a file for a spreadsheet.
struct BuyerExport: Sendable {
    var buyers: [Buyer]
    var words: Words

    func download(on day: Day) -> Download {
        let (buyers, words) = (buyers, words)
        return Download(name: "buyers-\(day).csv") { piece in
            // Tells spreadsheets that the letters are UTF-8.
            var ready: [UInt8] = [0xEF, 0xBB, 0xBF]
            let writer = CSVWriter(guardingFormulas: true) { ready += $0 }
            try writer.write([
                words(.contractsFactBuyer), words(.suppliersColumnContracts), words(.buyersHighTier),
                words(.contractsColumnSuppliers), words(.suppliersExportAwards), words(.buyersExportValue),
                words(.contractsFactPublished),
            ])
            for buyer in buyers {
                try writer.write([
                    buyer.name, String(buyer.contracts), String(buyer.highTier), String(buyer.suppliers),
                    String(buyer.awards), SupplierExport.plain(buyer.value), buyer.latest?.description ?? "",
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
