import CodeOfPractice
import Languages

/// The form of a new policy, or of a new version of one.
struct PolicyFormPage: PageModel {
    static let id = "policy-form"

    /// nil for a new one.
    var policy: SharedPolicy?
    var policyTitle = ""
    var text = ""
    var note = ""
    var isOffered = false
    var faults: [CodeOfPracticeError.Code] = []

    init(policy: SharedPolicy? = nil) {
        self.policy = policy
        text = policy?.latest.text ?? ""
    }

    init(_ form: Form) {
        (policyTitle, text, isOffered) = (form["title"], form["text"], form["offer"] == "yes")
    }

    func page(in words: Words) -> Page {
        var faults = FieldFaults()
        faults.add(self.faults, [.titleMissing: "title"], other: "text", words)
        let path = policy.map { "/code/policies/\($0.id)" }
        var page = Page(
            "code/policy-form", title: words(policy == nil ? .codePolicyNew : .codePolicyNewVersion), section: .code,
            trail: [
                Crumb(words(.codeTitle), Address("/code")), Crumb(words(.codePolicies), Address("/code/policies")),
            ],
            fields: [
                "action": path.map { "\($0)/version" } ?? "/code/policies/new",
                "backPath": path ?? "/code/policies", "subject": policy?.title,
                "titleField": policy == nil
                    ? InputField(
                        name: "title", label: words(.codePolicyTitle), value: policyTitle, fault: faults["title"]
                    ).fields : nil,
                "text": InputField(
                    name: "text", label: words(.codePolicyText), hint: words(.codePolicyTextHint), value: text,
                    fault: faults["text"]
                ).fields,
                "note": policy == nil
                    ? nil
                    : InputField(name: "note", label: words(.codePolicyNote), value: note).fields,
                "offer": policy == nil
                    ? ChoiceField(
                        name: "offer", label: words(.codePolicyOfferQuestion),
                        choices: [
                            ChoiceField.Choice(
                                value: "yes", label: words(.codePolicyOfferDo), hint: words(.codePolicyOfferDoHint))
                        ], chosen: isOffered ? ["yes"] : []
                    ).fields : nil,
            ])
        page.show(form: Self.id, faults)
        return page
    }
}
