import DelimitedText
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
        var ready: [UInt8] = [0xEF, 0xBB, 0xBF]
        let writer = CSVWriter(guardingFormulas: true) { ready += $0 }
        try writer.write([
            words(.tendersBidder), words(.tendersExportEntry), words(.tendersExportAt), words(.tendersExportBy),
            words(.tendersExportContent),
        ])
        for view in file.bidders {
            for record in view.file.records {
                try writer.write([
                    view.file.bidder.name, words(.tendersEntry, record.entry.kind), words.moment(record.at),
                    record.by ?? "", try ProcurementFile.json(record.entry),
                ])
            }
        }
        try writer.finish()
        let bytes = ready
        return Download(name: "\(name).csv") { try await $0(bytes) }
    }
}
