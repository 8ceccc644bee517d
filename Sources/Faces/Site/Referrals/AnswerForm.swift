import Languages
import Screening

/// The lead's answer to procurement, as it was filled in.
struct AnswerForm: Sendable {
    static let id = "answer-form"

    var answer: Referral.Answer?
    var note = ""
    var isTooLong = false
    /// Whether it has been sent, so that what is missing counts.
    var isSent = false

    init() {}

    init(_ form: Form) {
        answer = Referral.Answer(rawValue: form["answer"])
        note = form["note"]
        isSent = !form.switchesLanguage
    }

    func faults(in words: Words) -> FieldFaults {
        var faults = FieldFaults()
        if isSent, answer == nil { faults.add("answer", words(.referralsFaultAnswer)) }
        if isTooLong { faults.add("note", words(.referralsFaultTooLong)) }
        return faults
    }

    func fields(in words: Words, _ faults: FieldFaults) -> Fields {
        [
            "choice": ChoiceField(
                name: "answer", label: words(.referralsAnswerQuestion), hint: words(.referralsAnswerHint),
                choices: Referral.Answer.allCases.map { answer in
                    ChoiceField.Choice(
                        value: answer.rawValue, label: words(.referralsAnswer, answer),
                        hint: words(.referralsAnswerEachHint, answer))
                }, chosen: answer.map { [$0.rawValue] } ?? [], fault: faults["answer"]
            ).fields,
            "note": InputField(
                name: "note", label: words(.referralsAnswerNote), hint: words(.referralsAnswerNoteHint),
                value: note, fault: faults["note"]
            ).fields,
        ]
    }
}
