/// What a question's rule makes of its answer.
enum JudgementRule {
    static func judge(_ question: Question, _ state: AnswerState) -> Judgement {
        if state == .notAsked { return .notAsked }
        guard let rule = question.rule else { return .notJudged }
        guard case .given(let value) = state else { return .unknown }
        let codes = value.codes
        guard !codes.isEmpty else { return .unknown }
        if codes.allSatisfy(rule.passes.contains) { return .passed }
        if codes.count == 1, rule.half.contains(codes[0]) { return .half }
        return .failed
    }
}
