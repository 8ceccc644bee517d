import EthicalEmployment
import Languages

/// The form that answers a question on terms of work, of the organisation or of a supplier.
struct WorkTermsForm {
    let form: Form
    let faults: [EntryFault]

    init(_ form: Form, _ faults: [EntryFault]) {
        self.form = form
        self.faults = faults
    }

    /// The fields that the service's refusals belong to.
    static let fields: [EthicalEmploymentError.Code: String] = [
        .textMissing: "explanation", .tooLong: "explanation", .badNumber: "workers",
    ]

    func inputs(_ words: Words) -> [EntryInput] {
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
}
