import Languages
import Screening

/// Asks before a list is taken out of use: what will happen, and why it is done.
struct ListRemovalPage: PageModel {
    static let id = "removal-form"

    var list: Watchlist
    var reason = Reason()

    func page(in words: Words) -> Page {
        var faults = FieldFaults()
        reason.note(in: &faults, of: "why", words)
        var page = Page(
            "lists/remove", title: words(.listsRemoveTitle(list: list.name)), section: .lists,
            trail: [
                Crumb(words(.listsTitle), Address("/lists")), Crumb(list.name, Address("/lists/\(list.id)")),
            ],
            fields: [
                "listPath": "/lists/\(list.id)", "listName": list.name,
                "openText": words(.listsRemoveOpen(count: list.openHits)),
                "confirmedText": words(.listsRemoveConfirmed(count: list.confirmedHits)),
                "why": InputField(
                    name: "why", label: words(.screeningReason), hint: words(.listsRemoveWhyHint),
                    value: reason.text,
                    fault: faults["why"]
                ).fields,
            ])
        page.show(form: Self.id, faults)
        return page
    }
}
