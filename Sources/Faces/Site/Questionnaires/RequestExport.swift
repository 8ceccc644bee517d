import Languages
import Questionnaires
import Storage

/// What was sent and what came of it, as a file for a spreadsheet.
struct RequestExport: Sendable {
    var requests: [QuestionnaireRequest]
    var words: Words

    func download(on day: Day) -> Download {
        let words = words
        return .table(
            "questionnaires-\(day).csv", headings: Self.headings(words), of: requests, row: { Self.row($0, words) })
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
