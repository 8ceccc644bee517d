import Languages
import Storage
import Tendering

/// A procurement's whole file to keep elsewhere.
struct TenderExport: Sendable {
    var file: ProcurementFile
    var words: Words

    private var name: String { "tender-\(file.procurement.id)-\(Words.day(of: file.madeAt))" }

    func json() throws -> Download {
        let text = try file.json()
        return Download(name: "\(name).json", type: "application/json") { try await $0(Array(text.utf8)) }
    }

    /// One row an entry; what an entry says stands in its last cell as JSON.
    func csv() throws -> Download {
        let rows = try file.bidders.flatMap { view in
            try view.file.records.map { record in
                [
                    view.file.bidder.name, words(.tendersEntry, record.entry.kind), words.moment(record.at),
                    record.by ?? "", try ProcurementFile.json(record.entry),
                ]
            }
        }
        return .table(
            "\(name).csv",
            headings: [
                words(.tendersBidder), words(.tendersExportEntry), words(.tendersExportAt), words(.tendersExportBy),
                words(.tendersExportContent),
            ],
            of: rows, row: { $0 })
    }
}
