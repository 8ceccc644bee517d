import Languages
import Storage
import Suppliers

/// The buyers that a search finds as a file for a spreadsheet.
struct BuyerExport: Sendable {
    var buyers: [Buyer]
    var words: Words

    func download(on day: Day) -> Download {
        .table(
            "buyers-\(day).csv",
            headings: [
                words(.contractsFactBuyer), words(.suppliersColumnContracts), words(.buyersHighTier),
                words(.contractsColumnSuppliers), words(.suppliersExportAwards), words(.buyersExportValue),
                words(.contractsFactPublished),
            ],
            of: buyers,
            row: { buyer in
                [
                    buyer.name, String(buyer.contracts), String(buyer.highTier), String(buyer.suppliers),
                    String(buyer.awards), buyer.value.plain, buyer.latest?.description ?? "",
                ]
            })
    }
}
