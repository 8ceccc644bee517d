import Access
import HTTPTypes

/// The form that changes one's own password. What was typed is never shown again.
struct PasswordPage: PageModel {
    static let id = "password"
    static let refusals: Set<AccessError.Code> = [.wrongSignIn, .weakPassword, .tooManyTries]

    var lacksPresent = false
    var differs = false
    var refusal: AccessError.Code?

    func page(in words: Words) -> Page {
        let faults = faults(in: words)
        var page = Page(
            "account/password", title: words("account.password.change"),
            trail: [Crumb(words("account.title"), Address("/account"))],
            fields: [
                "presentField": field("present", "current-password", faults, words),
                "newField": field("new", "new-password", faults, words, hint: words("account.password.hint")),
                "againField": field("again", "new-password", faults, words),
            ])
        page.help = .account
        page.form = Self.id
        page.faults = faults
        if !faults.isEmpty { page.status = .unprocessableContent }
        return page
    }

    private func field(
        _ name: String, _ autocomplete: String, _ faults: FieldFaults, _ words: Words, hint: String? = nil
    ) -> Fields {
        InputField(
            name: name, label: words("account.password.\(name)"), hint: hint, fault: faults[name], kind: "password",
            autocomplete: autocomplete, isRequired: true
        ).fields
    }

    private func faults(in words: Words) -> FieldFaults {
        var faults = FieldFaults()
        if lacksPresent { faults.add("present", words("account.confirm.fault.password")) }
        if differs { faults.add("again", words("account.password.differs")) }
        if let refusal {
            faults.add(refusal == .weakPassword ? "new" : "present", words("account.fault.\(refusal.rawValue)"))
        }
        return faults
    }
}
