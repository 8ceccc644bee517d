import Access
import Languages
import Questionnaires
import Storage
import Suppliers
import SupplyChains

/// Whom to send the questionnaire to, by when it is to be answered, and where the letters with the links go.
struct SendPage: PageModel {
    static let form = "send-form"

    /// What the search of the register found.
    var found: Storage.Page<Supplier>
    var search = ""
    var chosen: Set<String> = []
    /// As typed, by the identifier of the supplier.
    var addresses: [String: String] = [:]
    var product = ""
    var due: String
    var sendsMail = false
    var isSent = false
    var error: QuestionnairesError.Code?
    var chainError: SupplyChainsError.Code?

    /// The addresses that take no letters, of those suppliers that are chosen.
    private var badAddresses: Set<String> {
        guard isSent else { return [] }
        return Set(
            addresses.filter { id, text in
                chosen.contains(id) && !text.isEmpty && (try? AccountAddress(text)) == nil
            }.keys)
    }

    var isSound: Bool { badAddresses.isEmpty && !chosen.isEmpty && Day(due) != nil }

    private func faults(in words: Words) -> FieldFaults {
        var faults = FieldFaults()
        guard isSent else { return faults }
        if chosen.isEmpty || error == .noSuppliers { faults.add("supplier", words(.questionnairesFaultSuppliers)) }
        for supplier in found.items where badAddresses.contains(supplier.id.text) {
            faults.add(Self.addressField(supplier.id.text), words(.chainsFault, SupplyChainsError.Code.badAddress))
        }
        if chainError == .tooLong { faults.add("product", words(.questionnairesFaultTooLong)) }
        if Day(due) == nil || error == .badDay { faults.add("due", words(.questionnairesFaultDue)) }
        return faults
    }

    func page(in words: Words) -> Page {
        let faults = faults(in: words)
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
                "fault": faults["supplier"],
                "suppliers": found.items.enumerated().map { supplier($0, $1, faults, words) },
                "product": InputField(
                    name: "product", label: words(.questionnairesSendProduct),
                    hint: words(.questionnairesSendProductHint), value: product, fault: faults["product"]
                ).fields,
                "due": InputField(
                    name: "due", label: words(.questionnairesSendDue), hint: words(.questionnairesSendDueHint),
                    value: due, fault: faults["due"], kind: "date", isRequired: true
                ).fields,
                "sendsMail": sendsMail,
            ])
        page.show(form: found.items.isEmpty ? nil : Self.form, faults)
        return page
    }

    private func supplier(_ place: Int, _ supplier: Supplier, _ faults: FieldFaults, _ words: Words) -> Fields {
        let id = supplier.id.text
        let name = Self.addressField(id)
        let address = addresses[id] ?? ""
        return [
            // The first has the field's own name as its `id`, so that the summary of faults leads there.
            "boxID": place == 0 ? "supplier" : "supplier-\(place + 1)", "supplierID": id,
            "supplierName": supplier.name, "isChosen": chosen.contains(id),
            "letter": sendsMail
                ? [
                    "isOpen": !address.isEmpty,
                    "addressField": InputField(
                        name: name, label: words(.chainsInviteAddress), hint: words(.questionnairesSendAddressHint),
                        value: address, fault: faults[name], kind: "email"
                    ).fields,
                ] as Fields : nil,
        ]
    }

    static func addressField(_ supplier: String) -> String { "address-\(supplier)" }
}
