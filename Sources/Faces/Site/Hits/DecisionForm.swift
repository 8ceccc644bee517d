import Languages
import Screening

/// The first decision on a hit, as it was filled in.
struct DecisionForm: Sendable {
    static let id = "decision-form"

    var verdict: Verdict?
    var reason = Reason()
    var isSent = false

    init() {}

    init(_ form: Form) {
        verdict = Verdict(rawValue: form["verdict"])
        isSent = !form.switchesLanguage
        reason.text = form["why"]
        if isSent { reason = Reason(form["why"]) }
    }

    func faults(in words: Words) -> FieldFaults {
        var faults = FieldFaults()
        if isSent, verdict == nil { faults.add("verdict", words(.screeningFaultVerdict)) }
        reason.note(in: &faults, of: "why", words)
        return faults
    }

    func fields(in words: Words, _ faults: FieldFaults) -> Fields {
        [
            "verdict": ChoiceField(
                name: "verdict", label: words(.screeningDecisionQuestion),
                choices: Verdict.allCases.map { verdict in
                    ChoiceField.Choice(
                        value: verdict.rawValue, label: words(.screeningVerdict, verdict),
                        hint: words(.screeningVerdictEachHint, verdict))
                }, chosen: verdict.map { [$0.rawValue] } ?? [], fault: faults["verdict"]
            ).fields,
            "why": InputField(
                name: "why", label: words(.screeningReason), hint: words(.screeningReasonHint), value: reason.text,
                fault: faults["why"]
            ).fields,
        ]
    }
}
