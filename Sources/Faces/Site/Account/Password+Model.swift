import Access
import Languages

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
            "account/password", title: words(.accountPasswordChange),
            trail: [Crumb(words(.accountTitle), Address("/account"))],
            fields: [
                "presentField": field("present", "current-password", faults, words),
                "newField": field("new", "new-password", faults, words, hint: words(.accountPasswordHint)),
                "againField": field("again", "new-password", faults, words),
            ])
        page.help = .account
        page.show(form: Self.id, faults)
        return page
    }

    private func field(
        _ name: String, _ autocomplete: String, _ faults: FieldFaults, _ words: Words, hint: String? = nil
    ) -> Fields {
        InputField(
            name: name, label: words.code(name, under: .accountPassword), hint: hint, fault: faults[name],
            kind: "password",
            autocomplete: autocomplete, isRequired: true
        ).fields
    }

    private func faults(in words: Words) -> FieldFaults {
        var faults = FieldFaults()
        if lacksPresent { faults.add("present", words(.accountConfirmFaultPassword)) }
        if differs { faults.add("again", words(.accountPasswordDiffers)) }
        if let refusal {
            faults.add(refusal == .weakPassword ? "new" : "present", words.code(refusal.rawValue, under: .accountFault))
        }
        return faults
    }
}
