/// What the buyer sees of a business whose name is hidden from it: how far it has come, scores as ranges, red flags, and which of
/// the answers it chose. Nothing that the business wrote or sent itself, since its name could stand in it.
enum WithheldRule {
    /// Scores are told to this many thousandths.
    static let step = 100

    static func shown(_ request: QuestionnaireRequest) -> QuestionnaireRequest {
        var request = request
        if request.state != .cancelled { request.reason = "" }
        if var outcome = request.outcome {
            outcome.score = shown(outcome.score)
            request.outcome = outcome
        }
        return request
    }

    static func shown(_ detail: RequestDetail) -> RequestDetail {
        var detail = detail
        detail.request = shown(detail.request)
        let (score, parts) = (detail.evaluation.score, detail.evaluation.parts)
        detail.evaluation.score = shown(score)
        detail.evaluation.parts = parts.map { part in
            Evaluation.Part(section: part.section, lines: part.lines.map(shown), score: shown(part.score))
        }
        detail.answers = [:]
        detail.evidence = []
        detail.replaced = []
        return detail
    }

    private static func shown(_ line: Evaluation.Line) -> Evaluation.Line {
        guard case .given(let value) = line.state, value.codes.isEmpty else { return line }
        var line = line
        line.state = .withheld
        return line
    }

    /// Down to a whole step at the lower end and up to one at the upper.
    static func shown(_ score: ScoreRange?) -> ScoreRange? {
        score.map { score in
            ScoreRange(least: score.least / step * step, most: min(1_000, (score.most + step - 1) / step * step))
        }
    }
}
