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
        return .table(
            "questionnaire-answers-\(day).csv", headings: headings, of: requests,
            rows: { request in
                let detail = try await export.read(request.id)
                return detail.evaluation.parts.flatMap { part in
                    part.lines.map { export.row($0, part, detail) }
                }
            })
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
