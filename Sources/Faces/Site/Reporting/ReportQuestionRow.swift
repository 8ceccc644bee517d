import Languages
import Reports

/// One question of the form with the answer so far.
struct ReportQuestionRow {
    var question: ReportQuestion
    var draft: ReportDraft

    func row(in words: Words, fault: String?) -> FormSheet.Row {
        let answer = draft.answer(question)
        let label = words(.reportLabel, question)
        let hint = words.text(of: question.rawValue, in: .reportHelp)
        switch question.kind {
        case .line, .text:
            let field = InputField(
                name: question.rawValue, label: label, hint: hint, value: answer.first ?? "", fault: fault,
                autocomplete: "off")
            return question.kind == .line ? .line(field) : .area(field)
        case .one, .any:
            let field = ChoiceField(
                name: question.rawValue, label: label, hint: hint, choices: choices(words), chosen: Set(answer),
                fault: fault)
            return question.kind == .one ? .radios(field) : .boxes(field)
        }
    }

    /// The answers in words, for the page that shows them all.
    func said(in words: Words) -> [String] {
        let answer = draft.answer(question)
        guard question.kind == .one || question.kind == .any else { return answer }
        let labels = choices(words)
        return answer.compactMap { code in labels.first { $0.value == code }?.label }
    }

    private func choices(_ words: Words) -> [ChoiceField.Choice] {
        ReportCodes.codes(of: question, in: draft).map {
            .init(value: $0, label: ReportCodes.label(of: $0, question, words))
        }
    }
}
