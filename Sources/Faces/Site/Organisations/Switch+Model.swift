import Access
import Storage

/// For somebody who works for several organisations: which one now.
struct SwitchPage: PageModel {
    var organisations: [Organisation]
    var current: Organisation
    /// Where to go afterwards.
    var next: Address

    func page(in words: Words) -> Page {
        var page = Page(
            "organisations/switch", title: words("organisation.switch.title"),
            fields: [
                "next": next.description,
                "choice": ChoiceField(
                    name: "organisation", label: words("organisation.switch.question"),
                    choices: organisations.map { organisation in
                        ChoiceField.Choice(
                            value: organisation.id.text, label: words.name(of: organisation),
                            hint: words.kind(organisation.kind))
                    }, chosen: [current.id.text]
                ).fields,
            ])
        page.form = "switch-form"
        return page
    }
}
