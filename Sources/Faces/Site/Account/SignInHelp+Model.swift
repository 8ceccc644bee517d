import Access
import Languages

/// Helps somebody who cannot sign in: takes the second factor away, lifts a lock.
struct SignInHelpPage: PageModel {
    static let id = "reset"

    var person: Person
    /// Whether this organisation may: not for who has not joined or works elsewhere too.
    var mayHelp = true
    var reason = Reason()

    var address: Address { Address("/people/\(person.id)/sign-in") }

    func page(in words: Words) -> Page {
        var faults = FieldFaults()
        reason.note(in: &faults, of: "why", words)
        var page = Page(
            "account/sign-in-help", title: words(.accountHelpTitle(name: person.name)), section: .people,
            trail: [
                Crumb(words(.peopleTitle), Address("/people")), Crumb(person.name, Address("/people/\(person.id)")),
            ],
            fields: [
                "mayHelp": mayHelp, "resetPath": "\(address)/reset", "unlockPath": "\(address)/unlock",
                "why": InputField(
                    name: "why", label: words(.accountHelpResetWhy), hint: words(.accountHelpResetWhyHint),
                    value: reason.text, fault: faults["why"], isRequired: true
                ).fields,
            ])
        page.show(form: mayHelp ? Self.id : nil, faults)
        return page
    }
}
