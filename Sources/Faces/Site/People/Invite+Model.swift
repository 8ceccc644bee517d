import Access
import Languages

/// Asks who shall join, and as what.
struct InvitePage: PageModel {
    static let id = "invite-form"

    var name = ""
    var address = ""
    var roles: Set<Role> = []
    /// Without mail nobody can be invited from here.
    var sendsMail: Bool
    /// The language of the letter.
    var language: Language
    var fault: AccountFault?

    init(sendsMail: Bool, language: Language) {
        self.sendsMail = sendsMail
        self.language = language
    }

    init(_ form: Form, sendsMail: Bool, language: Language) {
        self.init(sendsMail: sendsMail, language: Language(rawValue: form["letter"]) ?? language)
        name = form["name"]
        address = form["address"]
        roles = Set(form.values("role").compactMap(Role.init(rawValue:)))
    }

    func page(in words: Words) -> Page {
        let faults = AccountFault.faults(fault, words)
        var page = Page(
            "people/invite", title: words(.peopleInviteTitle), section: .people,
            trail: [Crumb(words(.peopleTitle), Address("/people"))],
            fields: [
                "sendsMail": sendsMail,
                "nameField": InputField(
                    name: "name", label: words(.peopleColumnName), value: name, fault: faults["name"],
                    isRequired: true
                ).fields,
                "addressField": InputField(
                    name: "address", label: words(.peopleColumnAddress), hint: words(.peopleInviteAddressHint),
                    value: address, fault: faults["address"], kind: "email", isRequired: true
                ).fields,
                "role": RoleField(chosen: roles, fault: faults["role"]).fields(in: words),
                "letter": ChoiceField(
                    name: "letter", label: words(.peopleInviteLanguage),
                    choices: Language.allCases.map { language in
                        ChoiceField.Choice(value: language.rawValue, label: words(.language, language))
                    }, chosen: [language.rawValue]
                ).fields,
            ])
        page.show(form: sendsMail ? Self.id : nil, faults)
        return page
    }
}
