import Access
import HTTPTypes

/// The form that settles how people of an organisation sign in.
struct SignInPolicyPage: PageModel {
    static let id = "policy"

    var policy: SignInPolicy
    var hasProvider = false
    /// Whether switching passwords off was refused.
    var isRefused = false

    func page(in words: Words) -> Page {
        var faults = FieldFaults()
        if isRefused { faults.add("password", words("account.policy.fault")) }
        var page = Page(
            "account/policy", title: words("account.policy.title"), section: .organisation,
            trail: [Crumb(words("organisation.title"), Address("/organisation"))],
            fields: [
                "secondFactorField": ChoiceField(
                    name: "second-factor", label: words("account.policy.factor"),
                    choices: ["optional", "required"].map { choice(in: words, "factor", $0) },
                    chosen: [policy.needsSecondFactor ? "required" : "optional"]
                ).fields,
                "passwordField": hasProvider
                    ? ChoiceField(
                        name: "password", label: words("account.policy.password"),
                        choices: ["allowed", "off"].map { choice(in: words, "password", $0) },
                        chosen: [policy.allowsPassword ? "allowed" : "off"], fault: faults["password"]
                    ).fields : nil,
            ])
        page.form = Self.id
        page.faults = faults
        if !faults.isEmpty { page.status = .unprocessableContent }
        return page
    }

    private func choice(in words: Words, _ question: String, _ value: String) -> ChoiceField.Choice {
        ChoiceField.Choice(
            value: value, label: words("account.policy.\(question).\(value)"),
            hint: words("account.policy.\(question).\(value).hint"))
    }
}
