import Access
import ContractManagement
import Languages
import Storage
import Suppliers

/// One form about a contract after award, with the record that it changes.
struct ManagedFormPage: PageModel {
    static let id = "managed-form"

    var kind: ManagedFormKind
    var file: ContractFile
    /// nil for a form that begins something.
    var record: ManagedRecord?
    var typed = Form()
    var refusal: ContractManagementError?
    /// Those who may be reminded, where the form asks for one, and who reads it.
    var keepers: [Colleague] = []
    var reader: ID<Person>?
    /// Whether the reader may send it.
    var maySend = true

    /// The address of the page and of what it sends.
    var address: Address {
        let path = kind.parameter.map { kind.path.replacing(":\($0)", with: record?.id ?? "") } ?? kind.path
        return Address("/contracts/\(file.contract.id)/managed/\(path)")
    }

    func page(in words: Words) -> Page {
        let faults = faults(in: words)
        let showsForm = maySend && record?.isOpen ?? true
        let title = ContractFacts(contract: file.contract).title
        let filePath = "/contracts/\(file.contract.id)/managed"
        let facts = record.map { RecordFacts(record: $0, words: words) }
        let sheet = FormSheet(
            id: Self.id, action: address.description, send: words(.managedFormEachSend, kind),
            rows: showsForm ? rows(ManagedInput(typed: typed, faults: faults, words: words)) : [])
        var page = Page(
            "contract-management/form", title: words(.managedFormEachTitle, kind), section: .tenders,
            trail: [
                Crumb(words(.managedListTitle), Address("/managed")), Crumb(title, Address(filePath)),
            ],
            fields: [
                "about": title, "state": facts?.state?.fields, "backPath": filePath,
                "intro": showsForm ? words(.managedFormEachText, kind) : nil,
                "hasFacts": facts.map { !$0.lines.isEmpty } ?? false,
                "facts": (facts?.lines ?? []).map { ["label": $0.0, "value": $0.1] as Fields },
                "table": facts?.table(of: file).map { $0.fields(in: words) },
                "sheet": showsForm ? sheet.fields : nil,
                // The lead's page may hold what must not stand elsewhere.
                "safe": kind != .concern,
            ])
        page.show(form: showsForm ? Self.id : nil, faults)
        return page
    }

    private func faults(in words: Words) -> FieldFaults {
        var faults = FieldFaults()
        guard let refusal else { return faults }
        for fault in refusal.faults {
            let label = words(.managedField, fault.field)
            faults.add(fault.field.rawValue, words(.managedProblem, fault.problem, ["field": label]))
        }
        let field = kind == .leavingStep ? "step" : FieldFault.Field.basis.rawValue
        for gap in refusal.gaps { faults.add(field, words(.managedGap, gap)) }
        if refusal.code == .samePerson { faults.add(field, words(.managedSamePerson)) }
        return faults
    }
}
