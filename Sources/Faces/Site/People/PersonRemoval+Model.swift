import Access
import Languages

/// Asks before somebody's membership ends.
struct PersonRemovalPage: PageModel {
    var person: Person

    func page(in words: Words) -> Page {
        Page(
            "people/remove", title: words(.peopleRemoveTitle(name: person.name)), section: .people,
            trail: [
                Crumb(words(.peopleTitle), Address("/people")), Crumb(person.name, Address("/people/\(person.id)")),
            ],
            fields: ["personPath": "/people/\(person.id)"])
    }
}
