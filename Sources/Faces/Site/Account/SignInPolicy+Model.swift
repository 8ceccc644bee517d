import Access
import Languages

/// The form that settles how people of an organisation sign in.
struct SignInPolicyPage: PageModel {
    static let id = "policy"

    var policy: SignInPolicy
    var hasProvider = false
    /// Whether switching passwords off was refused.
    var isRefused = false

    func page(in words: Words) -> Page {
        var faults = FieldFaults()
        if isRefused { faults.add("password", words(.accountPolicyFault)) }
        var page = Page(
            "account/policy", title: words(.accountPolicyTitle), section: .organisation,
            trail: [Crumb(words(.organisationTitle), Address("/organisation"))],
            fields: [
                "secondFactorField": ChoiceField(
                    name: "second-factor", label: words(.accountPolicyFactor),
                    choices: ["optional", "required"].map { choice(in: words, "factor", $0) },
                    chosen: [policy.needsSecondFactor ? "required" : "optional"]
                ).fields,
                "passwordField": hasProvider
                    ? ChoiceField(
                        name: "password", label: words(.accountPolicyPassword),
                        choices: ["allowed", "off"].map { choice(in: words, "password", $0) },
                        chosen: [policy.allowsPassword ? "allowed" : "off"], fault: faults["password"]
                    ).fields : nil,
            ])
        page.show(form: Self.id, faults)
        return page
    }

    private func choice(in words: Words, _ question: String, _ value: String) -> ChoiceField.Choice {
        ChoiceField.Choice(
            value: value, label: words.code("\(question).\(value)", under: .accountPolicy),
            hint: words.code("\(question).\(value).hint", under: .accountPolicy))
    }
}
