import DelimitedText
import Languages
import Storage
import Suppliers

/// The suppliers that a search finds as a file for a spreadsheet.
struct SupplierExport: Sendable {
    var suppliers: [Supplier]
    var words: Words

    func download(on day: Day) -> Download {
        let (suppliers, words) = (suppliers, words)
        return Download(name: "suppliers-\(day).csv") { piece in
            var ready: [UInt8] = Self.byteOrderMark
            let writer = CSVWriter(guardingFormulas: true) { ready += $0 }
            try writer.write(Self.headings(words))
            for supplier in suppliers {
                try writer.write(Self.row(supplier, words))
                guard ready.count > Self.pieceSize else { continue }
                try await piece(ready)
                ready.removeAll(keepingCapacity: true)
            }
            try writer.finish()
            try await piece(ready)
        }
    }

    private static let pieceSize = 64 << 10

    /// Tells spreadsheets that the letters are UTF-8; without it they break ŵ and ŷ.
    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

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
            supplier.spend.yearly.map(plain) ?? "", words(.suppliersSource, supplier.spend.source),
            String(supplier.contractCount), String(supplier.awardCount), String(supplier.attention.open),
            String(supplier.attention.confirmed), supplier.country.map { words.country($0) } ?? "",
            supplier.website ?? "", supplier.id.text,
        ]
    }

    /// Pounds and pence that a spreadsheet adds up: `1234.50`.
    static func plain(_ sum: Money) -> String {
        let pence = String(sum.minorUnits.magnitude % 100)
        return (sum.minorUnits < 0 ? "-" : "") + "\(sum.minorUnits.magnitude / 100)." + (pence.count == 1 ? "0" : "")
            + pence
    }
}
