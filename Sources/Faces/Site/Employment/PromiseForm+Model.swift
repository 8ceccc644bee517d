import EthicalEmployment
import Languages
import Storage
import Suppliers

/// Asks what a supplier promised with a contract.
struct PromiseFormPage: PageModel {
    var contract: ID<Contract>
    var contractTitle: String
    var form = Form()
    var faults: [EntryFault] = []

    static let fields: [EthicalEmploymentError.Code: String] = [
        .textMissing: "text", .tooLong: "text", .badNumber: "target", .badDay: "due", .badOrder: "due",
    ]

    func page(in words: Words) -> Page {
        EntrySheet(
            title: words(.employmentPromisesAdd), intro: words(.employmentPromiseIntro),
            lines: [EvidenceLine(label: words(.employmentColumnContract), text: contractTitle)],
            nothing: "", inputs: inputs(words), formTitle: words(.employmentPromise),
            action: "/employment/contracts/\(contract)/promise", send: words(.employmentSave), history: nil,
            trail: [
                EmploymentPage.crumb(words), Crumb(words(.employmentPromisesTitle), Address("/employment/promises")),
            ], faults: faults
        ).page(in: words)
    }

    private func inputs(_ words: Words) -> [EntryInput] {
        let faults = EntryFault.all(faults, in: words)
        func text(_ name: String, _ label: String, _ hint: String? = nil, kind: String = "text") -> EntryInput {
            .text(
                InputField(name: name, label: label, hint: hint, value: form[name], fault: faults[name], kind: kind))
        }
        return [
            .area(
                InputField(
                    name: "text", label: words(.employmentPromiseText), value: form["text"], fault: faults["text"])),
            text("measure", words(.employmentPromiseMeasure), words(.employmentPromiseMeasureHint)),
            text("target", words(.employmentPromiseTarget), words(.employmentPromiseTargetHint)),
            text("unit", words(.employmentPromiseUnit), words(.employmentPromiseUnitHint)),
            text("due", words(.employmentPromiseDue), kind: "date"),
        ]
    }
}
