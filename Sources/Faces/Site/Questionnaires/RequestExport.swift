import DelimitedText
import Languages
import Questionnaires
import Storage

/// What was sent and what came of it, as a file for a spreadsheet.
struct RequestExport: Sendable {
    var requests: [QuestionnaireRequest]
    var words: Words

    func download(on day: Day) -> Download {
        let (requests, words) = (requests, words)
        return Download(name: "questionnaires-\(day).csv") { piece in
            // Tells spreadsheets that the letters are UTF-8.
            var ready: [UInt8] = [0xEF, 0xBB, 0xBF]
            let writer = CSVWriter(guardingFormulas: true) { ready += $0 }
            try writer.write(Self.headings(words))
            for request in requests {
                try writer.write(Self.row(request, words))
                guard ready.count > 64 << 10 else { continue }
                try await piece(ready)
                ready.removeAll(keepingCapacity: true)
            }
            try writer.finish()
            try await piece(ready)
        }
    }

    private static func headings(_ words: Words) -> [String] {
        [
            words(.questionnairesColumnSupplier), words(.questionnairesColumnState), words(.questionnairesFactSent),
            words(.questionnairesColumnDue), words(.questionnairesFactAnswered), words(.questionnairesExportLeast),
            words(.questionnairesExportMost), words(.questionnairesColumnFlags), words(.questionnairesExportMandatory),
            words(.questionnairesFactReason), words(.questionnairesFactReminders), words(.questionnairesExportId),
        ]
    }

    private static func row(_ request: QuestionnaireRequest, _ words: Words) -> [String] {
        let outcome = request.outcome
        return [
            request.name ?? "", words(.questionnairesState, request.state), Words.day(of: request.sentAt).description,
            request.dueOn.description, request.answeredAt.map { Words.day(of: $0).description } ?? "",
            outcome?.score.map { String($0.least) } ?? "", outcome?.score.map { String($0.most) } ?? "",
            outcome.map { String($0.flags) } ?? "", outcome.map { String($0.mandatoryFails) } ?? "", request.reason,
            String(request.reminders), request.id.text,
        ]
    }
}
