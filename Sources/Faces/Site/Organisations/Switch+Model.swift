import Access
import Languages
import Storage

/// For somebody who works for several organisations: which one now.
struct SwitchPage: PageModel {
    var organisations: [Organisation]
    var current: Organisation
    /// Where to go afterwards.
    var next: Address
    /// The one chosen, where it asks for another way of signing in.
    var refused: ID<Organisation>?

    func page(in words: Words) -> Page {
        var faults = FieldFaults()
        if refused != nil { faults.add("organisation", words(.organisationSwitchFault)) }
        var page = Page(
            "organisations/switch", title: words(.organisationSwitchTitle),
            fields: [
                "next": next.description,
                "choice": ChoiceField(
                    name: "organisation", label: words(.organisationSwitchQuestion),
                    choices: organisations.map { organisation in
                        ChoiceField.Choice(
                            value: organisation.id.text, label: words.name(of: organisation),
                            hint: words.kind(organisation.kind))
                    }, chosen: [(refused ?? current.id).text], fault: faults["organisation"]
                ).fields,
            ])
        page.show(form: "switch-form", faults)
        return page
    }
}
