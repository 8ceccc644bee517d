import Languages
import Storage
import Suppliers
import Tendering

/// The procurements of a search as a file for a spreadsheet.
struct TenderListExport: Sendable {
    var procurements: [Procurement]
    var words: Words

    func download(on day: Day) -> Download {
        let words = words
        return .table(
            "tenders-\(day).csv",
            headings: [
                words(.tendersFieldTitle), words(.tendersFieldReference), words(.suppliersColumnRisk),
                words(.tendersColumnStage), words(.tendersFieldRoute), words(.tendersFieldCpv),
                words(.tendersFieldValue), words(.tendersFieldDays), words(.tendersBidders),
                words(.tendersExportOpened), words(.tendersExportBy),
            ],
            of: procurements,
            row: { item in
                let facts = item.facts
                return [
                    facts.title, facts.reference, words.tier(item.assessment.tier).word,
                    words(.tendersStage, item.stage), facts.route.map { words(.tendersRoute, $0) } ?? "",
                    facts.cpv.joined(separator: " "), facts.value?.plain ?? "",
                    facts.durationDays.map(String.init) ?? "", String(item.bidders),
                    Words.day(of: item.openedAt).description, item.openedBy ?? "",
                ]
            })
    }
}
