import DelimitedText
import Languages
import Questionnaires
import Storage

/// The answers to questionnaires as a file for a spreadsheet: one row for each question and business. A hidden name is left
/// empty, and with it what the business wrote; who answered is nobody's business here.
struct AnswersExport: Sendable {
    /// Those that were answered.
    var requests: [QuestionnaireRequest]
    var words: Words
    /// Reads one of them, which the trail notes.
    var read: @Sendable (ID<QuestionnaireRequest>) async throws -> RequestDetail

    func download(on day: Day) -> Download {
        let export = self
        return Download(name: "questionnaire-answers-\(day).csv") { piece in
            // Tells spreadsheets that the letters are UTF-8.
            var ready: [UInt8] = [0xEF, 0xBB, 0xBF]
            let writer = CSVWriter(guardingFormulas: true) { ready += $0 }
            try writer.write(export.headings)
            for request in export.requests {
                let detail = try await export.read(request.id)
                for part in detail.evaluation.parts {
                    for line in part.lines { try writer.write(export.row(line, part, detail)) }
                }
                guard ready.count > 64 << 10 else { continue }
                try await piece(ready)
                ready.removeAll(keepingCapacity: true)
            }
            try writer.finish()
            try await piece(ready)
        }
    }

    private var headings: [String] {
        [
            words(.questionnairesColumnSupplier), words(.questionnairesExportId), words(.questionnairesExportVersion),
            words(.questionnairesExportSection), words(.questionnairesExportKey),
            words(.questionnairesColumnQuestion), words(.questionnairesColumnState),
            words(.questionnairesColumnAnswer), words(.questionnairesExportNote),
            words(.questionnairesColumnJudgement), words(.questionnairesFactAnswered),
            words(.questionnairesExportUntil),
        ]
    }

    private func row(_ line: Evaluation.Line, _ part: Evaluation.Part, _ detail: RequestDetail) -> [String] {
        let answer = line.state == .notAsked ? nil : detail.answers[line.question.key]
        var given = ""
        if case .given = line.state { given = words.answer(line.state, to: line.question) }
        return [
            detail.request.name ?? "", detail.request.id.text, String(detail.request.versionNumber),
            words.said(part.section.title), line.question.key, words.said(line.question.text),
            words(.questionnairesAnswerState, line.state.kind), given, answer?.note ?? "",
            words(.questionnairesJudgement, line.judgement),
            answer.map { Words.day(of: $0.answeredAt).description } ?? "", answer?.validUntil.description ?? "",
        ]
    }
}
