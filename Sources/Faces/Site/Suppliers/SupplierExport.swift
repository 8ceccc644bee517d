import Languages
import Storage
import Suppliers

/// The suppliers that a search finds as a file for a spreadsheet.
struct SupplierExport: Sendable {
    var suppliers: [Supplier]
    var words: Words

    func download(on day: Day) -> Download {
        let words = words
        return .table(
            "suppliers-\(day).csv", headings: Self.headings(words), of: suppliers, row: { Self.row($0, words) })
    }

    private static func headings(_ words: Words) -> [String] {
        [
            words(.suppliersColumnName), words(.suppliersColumnRisk), words(.suppliersColumnSector),
            words(.suppliersExportSpend), words(.suppliersExportSource), words(.suppliersColumnContracts),
            words(.suppliersExportAwards), words(.suppliersExportOpen), words(.suppliersExportConfirmed),
            words(.suppliersIdentityCountry), words(.suppliersIdentityWebsite), words(.suppliersExportId),
        ]
    }

    private static func row(_ supplier: Supplier, _ words: Words) -> [String] {
        [
            supplier.name, words.tier(supplier.tier).word, words.sector(supplier.sector),
            supplier.spend.yearly?.plain ?? "", words(.suppliersSource, supplier.spend.source),
            String(supplier.contractCount), String(supplier.awardCount), String(supplier.attention.open),
            String(supplier.attention.confirmed), supplier.country.map { words.country($0) } ?? "",
            supplier.website ?? "", supplier.id.text,
        ]
    }
}
