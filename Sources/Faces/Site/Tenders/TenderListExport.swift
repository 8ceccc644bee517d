import DelimitedText
import Languages
import Storage
import Suppliers
import Tendering

/// The procurements of a search as a file for a spreadsheet.
struct TenderListExport: Sendable {
    var procurements: [Procurement]
    var words: Words

    func download(on day: Day) -> Download {
        let (procurements, words) = (procurements, words)
        return Download(name: "tenders-\(day).csv") { piece in
            // Tells spreadsheets that the letters are UTF-8.
            var ready: [UInt8] = [0xEF, 0xBB, 0xBF]
            let writer = CSVWriter(guardingFormulas: true) { ready += $0 }
            try writer.write([
                words(.tendersFieldTitle), words(.tendersFieldReference), words(.suppliersColumnRisk),
                words(.tendersColumnStage), words(.tendersFieldRoute), words(.tendersFieldCpv),
                words(.tendersFieldValue), words(.tendersFieldDays), words(.tendersBidders),
                words(.tendersExportOpened), words(.tendersExportBy),
            ])
            for item in procurements {
                let facts = item.facts
                try writer.write([
                    facts.title, facts.reference, words.tier(item.assessment.tier).word,
                    words(.tendersStage, item.stage), facts.route.map { words(.tendersRoute, $0) } ?? "",
                    facts.cpv.joined(separator: " "),
                    facts.value.map { "\($0.minorUnits / 100).\(String($0.minorUnits % 100 + 100).dropFirst())" } ?? "",
                    facts.durationDays.map(String.init) ?? "", String(item.bidders),
                    Words.day(of: item.openedAt).description, item.openedBy ?? "",
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
