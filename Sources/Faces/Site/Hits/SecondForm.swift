import Languages

/// The second person's word on a decision, as it was filled in.
struct SecondForm: Sendable {
    static let id = "second-form"

    /// Whether the second person agrees; nil where nothing was chosen.
    var agrees: Bool?
    var reason = Reason()
    var isSent = false

    init() {}

    init(_ form: Form) {
        agrees = ["agree": true, "disagree": false][form["word"]]
        isSent = !form.switchesLanguage
        reason.text = form["why"]
        if isSent { reason = Reason(form["why"]) }
    }

    func faults(in words: Words) -> FieldFaults {
        var faults = FieldFaults()
        if isSent, agrees == nil { faults.add("word", words(.screeningFaultSecond)) }
        reason.note(in: &faults, of: "why", words)
        return faults
    }

    func fields(in words: Words, _ faults: FieldFaults) -> Fields {
        [
            "word": ChoiceField(
                name: "word", label: words(.screeningSecondQuestion),
                choices: [
                    ChoiceField.Choice(
                        value: "agree", label: words(.screeningSecondAgree),
                        hint: words(.screeningSecondAgreeHint)),
                    ChoiceField.Choice(
                        value: "disagree", label: words(.screeningSecondDisagree),
                        hint: words(.screeningSecondDisagreeHint)),
                ], chosen: agrees.map { [$0 ? "agree" : "disagree"] } ?? [], fault: faults["word"]
            ).fields,
            "why": InputField(
                name: "why", label: words(.screeningReason), hint: words(.screeningReasonHint), value: reason.text,
                fault: faults["why"]
            ).fields,
        ]
    }
}
