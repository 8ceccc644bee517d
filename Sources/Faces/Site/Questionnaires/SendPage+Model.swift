import Languages
import Questionnaires
import Storage
import Suppliers

/// Whom to send the questionnaire to, and by when it is to be answered.
struct SendPage: PageModel {
    static let form = "send-form"

    /// What the search of the register found.
    var found: Storage.Page<Supplier>
    var search = ""
    var chosen: Set<String> = []
    var due: String
    var isSent = false
    var error: QuestionnairesError.Code?

    func page(in words: Words) -> Page {
        var faults = FieldFaults()
        if isSent {
            if chosen.isEmpty || error == .noSuppliers { faults.add("supplier", words(.questionnairesFaultSuppliers)) }
            if Day(due) == nil || error == .badDay { faults.add("due", words(.questionnairesFaultDue)) }
        }
        var page = Page(
            "questionnaires/send", title: words(.questionnairesSendTitle), section: .chains,
            trail: [Crumb(words(.questionnairesTitle), Address("/questionnaires"))],
            fields: [
                "q": InputField(
                    name: "q", label: words(.questionnairesSendSearch), value: search, kind: "search"
                ).fields,
                "search": search.isEmpty ? nil : search,
                "hasFound": !found.items.isEmpty,
                "more": found.total > found.items.count
                    ? words(.questionnairesSendMore(total: words.number(found.total))) : nil,
                "suppliers": ChoiceField(
                    name: "supplier", label: words(.questionnairesSendWhom),
                    choices: found.items.map { ChoiceField.Choice(value: $0.id.text, label: $0.name) },
                    chosen: chosen, fault: faults["supplier"]
                ).fields,
                "due": InputField(
                    name: "due", label: words(.questionnairesSendDue), hint: words(.questionnairesSendDueHint),
                    value: due, fault: faults["due"], kind: "date", isRequired: true
                ).fields,
            ])
        page.show(form: found.items.isEmpty ? nil : Self.form, faults)
        return page
    }
}
