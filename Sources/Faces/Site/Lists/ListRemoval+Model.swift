import HTTPTypes
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
            "lists/remove", title: words("lists.remove.title", ["list": list.name]), section: .lists,
            trail: [
                Crumb(words("lists.title"), Address("/lists")), Crumb(list.name, Address("/lists/\(list.id)")),
            ],
            fields: [
                "listPath": "/lists/\(list.id)", "listName": list.name,
                "openText": words("lists.remove.open", count: list.openHits),
                "confirmedText": words("lists.remove.confirmed", count: list.confirmedHits),
                "why": InputField(
                    name: "why", label: words("screening.reason"), hint: words("lists.remove.why.hint"),
                    value: reason.text,
                    fault: faults["why"]
                ).fields,
            ])
        page.form = Self.id
        page.faults = faults
        if !faults.isEmpty { page.status = .unprocessableContent }
        return page
    }
}
