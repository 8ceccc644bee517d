import Languages
import SupplyChains

/// What is kept about whoever answers, why and for how long, with a form to put each right (UK GDPR, articles 13, 15 and 16).
struct OwnDetailsPage: PageModel {
    enum Sent: Sendable { case name, address }

    var buyer: LinkContent
    /// The names and positions that were given.
    var names: [String]
    var address: String?
    var sent: Sent?
    var old = ""
    var name = ""
    var typedAddress: String?
    var isAtFault = false

    func page(in words: Words) -> Page {
        var faults = FieldFaults()
        if isAtFault {
            switch sent {
            case .name: faults.add("name", words(.questionnairesFaultName))
            case .address: faults.add("address", words(.chainsFault, SupplyChainsError.Code.badAddress))
            case nil: break
            }
        }
        let organisation = words.language == .welsh ? buyer.buyerInWelsh : buyer.buyer
        var page = Page(
            "answer/details", title: words(.detailsTitle),
            trail: [Crumb(words(.questionnairesOwnHome), Address("/answer"))],
            fields: [
                "why": words(.detailsWhy(buyer: organisation)), "long": words(.detailsLong(buyer: organisation)),
                "nameForm": names.isEmpty ? nil : nameForm(faults, words),
                "addressField": InputField(
                    name: "address", label: words(.detailsAddress), hint: words(.detailsAddressHint),
                    value: typedAddress ?? address ?? "", fault: faults["address"], kind: "email",
                    autocomplete: "email"
                ).fields,
            ])
        page.show(form: sent == .name ? "name-form" : "address-form", faults)
        return page
    }

    private func nameForm(_ faults: FieldFaults, _ words: Words) -> Fields {
        [
            "old": ChoiceField(
                name: "old", label: words(.detailsOld),
                choices: names.map { ChoiceField.Choice(value: $0, label: $0) },
                chosen: [names.contains(old) ? old : names[0]]
            ).fields,
            "name": InputField(
                name: "name", label: words(.detailsNew), value: name, fault: faults["name"], autocomplete: "name"
            ).fields,
        ]
    }
}
