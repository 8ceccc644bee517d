import Languages
import ReportChannels
import Reports

/// All answers before they are sent, each with a way back to its page.
struct ReportCheckPage: PageModel {
    var draft: ReportDraft
    var sealed: String
    var surroundings: ReportSurroundings
    var hasFailed = false

    func page(in words: Words) -> Page {
        var faults = FieldFaults()
        if hasFailed { faults.add(ReportPageFault.send.field, words(.reportFault, ReportPageFault.send)) }
        var page = Page(
            "reporting/check", title: words(.reportStep, ReportStep.check),
            fields: [
                "draft": sealed, "isPractice": draft.isPractice, "hint": words.text(of: "check", in: .reportHint),
                "rows": draft.steps.filter { ![.sharing, .protection, .check].contains($0) }.map { row($0, words) },
                "send": draft.isPractice ? words(.reportSendPractice) : words(.reportSend),
            ])
        page.offersExit = true
        page.isForReporters = true
        page.show(form: ReportPage.id, faults)
        return page
    }

    private func row(_ step: ReportStep, _ words: Words) -> Fields {
        let title = words(.reportStep, step)
        let said = said(step, words)
        return [
            "rowTitle": title, "rowStep": step.rawValue, "hasSaid": !said.isEmpty,
            "said": said.map { ["line": $0] as Fields }, "changeLabel": words(.reportCheckChangeAloud(title: title)),
        ]
    }

    private func said(_ step: ReportStep, _ words: Words) -> [String] {
        func chosen(_ field: ChoiceField) -> [String] {
            field.choices.filter { field.chosen.contains($0.value) }.map(\.label)
        }
        switch step {
        case .role: return chosen(ReportChoices.roles(draft, words, nil))
        case .area: return chosen(ReportChoices.areas(draft, surroundings, words, nil))
        case .exclusions: return chosen(ReportChoices.readers(draft, surroundings, words, nil))
        case .flags: return chosen(ReportChoices.flags(draft, words))
        case .files: return draft.files.filter { $0.cleanOf == nil }.map(\.name)
        default:
            return step.questions.flatMap { ReportQuestionRow(question: $0, draft: draft).said(in: words) }
        }
    }
}
