/// What answers come to: which questions are asked, how each is judged, and the scores of sections and of the whole.
enum EvaluationRule {
    /// - Parameters:
    ///   - answers: the latest answer to each question, by its key.
    ///   - evidence: the keys of questions that documents were sent for.
    static func evaluate(
        _ content: QuestionnaireContent, answers: [String: GivenAnswer], evidence: Set<String> = []
    ) -> Evaluation {
        let values = answers.compactMapValues(\.value)
        let open = FollowUpRule.open(content, values)
        let parts = content.sections.map { section in
            let lines = section.questions.map { question in
                let state = state(of: question, answers[question.key], open, evidence)
                return Evaluation.Line(
                    question: question, state: state, judgement: JudgementRule.judge(question, state))
            }
            return Evaluation.Part(section: section, lines: lines, score: ScoreRule.score(lines))
        }
        return Evaluation(parts: parts, score: ScoreRule.score(parts.flatMap(\.lines)))
    }

    private static func state(
        of question: Question, _ answer: GivenAnswer?, _ open: Set<String>, _ evidence: Set<String>
    ) -> AnswerState {
        guard open.contains(question.key) else { return .notAsked }
        if question.kind == .file, evidence.contains(question.key) { return .given(.evidence) }
        guard let answer else { return .open }
        return answer.value.map(AnswerState.given) ?? .skipped
    }
}
