import Access
import Languages

/// One person: name, roles, and whether they may come in.
struct PersonPage: PageModel {
    static let id = "person-form"

    var person: Person
    /// Whether it is the reader.
    var isOwn: Bool
    var sendsMail: Bool
    /// Whether this organisation may change how the person signs in: not for who works elsewhere too.
    var mayHelp = true
    /// As filled in.
    var name: String
    var roles: Set<Role>
    var fault: AccountFault?

    func page(in words: Words) -> Page {
        let faults = AccountFault.faults(fault, words)
        var page = Page(
            "people/person", title: person.name, section: .people,
            trail: [Crumb(words(.peopleTitle), Address("/people"))],
            fields: [
                "personPath": "/people/\(person.id)", "mailAddress": person.address,
                "state": words.state(person.state).fields,
                "added": words(.peopleAdded(day: words.day(Words.day(of: person.addedAt)))),
                "isOwn": isOwn, "isInvited": person.state == .invited, "isActive": person.state == .active,
                "isDisabled": person.state == .disabled, "maySend": sendsMail, "mayReset": sendsMail && mayHelp,
                "nameField": InputField(
                    name: "name", label: words(.peopleColumnName), value: name, fault: faults["name"],
                    isRequired: true
                ).fields,
                "role": RoleField(chosen: roles, fault: faults["role"]).fields(in: words),
            ])
        page.show(form: Self.id, faults)
        return page
    }
}
