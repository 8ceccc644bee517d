import EthicalEmployment
import Languages
import Storage

/// What the organisation says of its own terms of work, and the form that answers a question anew.
struct WorkTermsPage: PageModel {
    /// Latest first.
    var answers: [WorkAnswer]
    var mayChange: Bool
    var form = Form()
    var faults: [EntryFault] = []

    static let fields: [EthicalEmploymentError.Code: String] = [
        .textMissing: "explanation", .tooLong: "explanation", .badNumber: "workers",
    ]

    func page(in words: Words) -> Page {
        EntrySheet(
            title: words(.employmentTermsTitle), intro: words(.employmentTermsIntro), lines: lines(words),
            nothing: words(.employmentTermsUnanswered), inputs: mayChange ? inputs(words) : nil,
            formTitle: words(.employmentTermsAdd), action: "/employment/terms", send: words(.employmentSave),
            history: history(words), trail: [EmploymentPage.crumb(words)], faults: faults
        ).page(in: words)
    }

    private func latest(_ question: WorkQuestion) -> WorkAnswer? { answers.first { $0.question == question } }

    private func lines(_ words: Words) -> [EvidenceLine] {
        WorkQuestion.allCases.map { question in
            let answer = latest(question)
            return EvidenceLine(
                label: words(.employmentTermsQuestion, question), text: answer.flatMap { text($0, words) },
                tag: words.tag(of: answer))
        }
    }

    private func text(_ answer: WorkAnswer, _ words: Words) -> String? {
        let workers = answer.workers.map { words(.employmentTermsWorkers(count: $0)) }
        let parts = [workers, answer.explanation.isEmpty ? nil : answer.explanation].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: " – ")
    }

    private func inputs(_ words: Words) -> [EntryInput] {
        let faults = EntryFault.all(faults, in: words)
        return [
            .choices(
                ChoiceField(
                    name: "question", label: words(.employmentTermsWhich),
                    choices: WorkQuestion.allCases.map {
                        ChoiceField.Choice(
                            value: $0.rawValue, label: words(.employmentTermsQuestion, $0),
                            hint: words(.employmentTermsQuestionEachHint, $0))
                    }, chosen: [form["question"]], fault: faults["question"])),
            .choices(
                ChoiceField(
                    name: "state", label: words(.employmentTermsAnswer),
                    choices: WorkAnswer.State.allCases.map {
                        ChoiceField.Choice(value: $0.rawValue, label: words(.employmentTermsState, $0))
                    }, chosen: [form["state"]], fault: faults["state"])),
            .text(
                InputField(
                    name: "workers", label: words(.employmentTermsHowMany), hint: words(.employmentTermsHowManyHint),
                    value: form["workers"], fault: faults["workers"])),
            .area(
                InputField(
                    name: "explanation", label: words(.employmentTermsExplanation),
                    hint: words(.employmentTermsExplanationHint), value: form["explanation"],
                    fault: faults["explanation"])),
        ]
    }

    private func history(_ words: Words) -> Table {
        let current = Set(WorkQuestion.allCases.compactMap { latest($0)?.id })
        return Table(
            caption: words(.employmentHistory), hidesCaption: true,
            columns: [
                Table.Column(label: words(.employmentTermsWhich)), Table.Column(label: words(.employmentTermsAnswer)),
                Table.Column(label: words(.employmentRecorded)),
            ],
            rows: answers.filter { !current.contains($0.id) }.map { answer in
                [
                    Table.Cell(words(.employmentTermsQuestion, answer.question)),
                    Table.Cell(words(.employmentTermsState, answer.state), note: text(answer, words)),
                    Table.Cell(words.recorded(answer.recordedAt, by: answer.by)),
                ]
            })
    }
}
