/// Takes the answers of a page into a draft.
public enum ReportAnswers {
    /// What is wrong with an answer.
    public enum Fault: Sendable, Hashable {
        /// Only what happened must be said.
        case missing
        /// Longer than `ReportQuestion.longest`.
        case tooLong
        /// All answers together are more than a draft holds.
        case tooMuch
    }

    /// Keeps what was answered, whatever is wrong with it, so that nothing typed is lost. Codes that no page of ours offers are dropped.
    /// - Parameters:
    ///   - values: the values that were sent under a name.
    ///   - codes: those offered for `setting` and `signs`.
    /// - Returns: what is wrong, by question.
    public static func take(
        _ step: ReportStep, into draft: inout ReportDraft, codes: [ReportQuestion: [String]],
        values: (String) -> [String]
    ) -> [ReportQuestion: Fault] {
        var faults: [ReportQuestion: Fault] = [:]
        for question in step.questions {
            let sent = values(question.rawValue)
            switch question.kind {
            case .line, .text:
                let text = sent.first ?? ""
                draft.answers[question.rawValue] = text.isEmpty ? nil : [text]
                if text.utf8.count > question.longest { faults[question] = .tooLong }
                if question == .whatHappened, text.isEmpty { faults[question] = .missing }
            case .one, .any:
                let offered = Set(codes[question] ?? question.codes)
                let chosen = sent.filter { offered.contains($0) }
                let kept = question.kind == .one ? Array(chosen.prefix(1)) : chosen
                draft.answers[question.rawValue] = kept.isEmpty ? nil : kept
            }
        }
        let total = draft.answers.values.joined().reduce(0) { $0 + $1.utf8.count }
        if faults.isEmpty, total > ReportDraft.mostBytes, let last = step.questions.first(where: { $0.kind == .text }) {
            faults[last] = .tooMuch
        }
        return faults
    }
}
