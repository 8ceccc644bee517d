import Languages
import Storage
import SupplyChains

/// Takes two records apart again, with a reason.
struct UndoMergePage: PageModel {
    var pair: ID<BusinessPair>
    var reason = ""
    var fault: SupplyChainsError.Code?

    func page(in words: Words) -> Page {
        var faults = FieldFaults()
        if let fault { faults.add("reason", words(.chainsFault, fault)) }
        var page = Page(
            "chains/undo", title: words(.chainsUndoTitle), section: .chains,
            trail: [Crumb(words(.chainsTitle), Address("/chains"))],
            fields: [
                "action": "/chains/merges/\(pair)/undo",
                "reason": InputField(
                    name: "reason", label: words(.chainsReason), hint: words(.chainsReasonHint), value: reason,
                    fault: faults["reason"], isRequired: true
                ).fields,
            ])
        page.show(form: "undo-form", faults)
        return page
    }
}
