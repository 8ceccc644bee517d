import EthicalEmployment
import Languages
import Storage
import Suppliers

/// What was found of one body and the living wage, and the form that adds a later finding.
struct LivingWagePage: PageModel {
    /// nil for the organisation itself.
    var supplier: ID<Supplier>?
    var name: String?
    /// Latest first.
    var statuses: [LivingWageStatus]
    var today: Day
    var mayChange: Bool
    var form = Form()
    var faults: [EntryFault] = []

    static func path(_ supplier: ID<Supplier>?) -> String {
        supplier.map { "/employment/living-wage/suppliers/\($0)" } ?? "/employment/living-wage/own"
    }

    /// The fields that the service's refusals belong to.
    static let fields: [EthicalEmploymentError.Code: String] = EntryReader.evidenceFields.merging([
        .badDay: "checked", .badOrder: "expires", .tooLong: "note",
    ]) { $1 }

    func page(in words: Words) -> Page {
        var trail = [EmploymentPage.crumb(words)]
        if supplier != nil {
            trail.append(Crumb(words(.employmentWageSuppliers), Address("/employment/living-wage")))
        }
        return EntrySheet(
            title: name.map { words(.employmentWageOfName(name: $0)) } ?? words(.employmentWageOwn),
            intro: words(.employmentWageIntro), lines: lines(words), nothing: words(.employmentWageNothing),
            inputs: mayChange ? inputs(words) : nil, formTitle: words(.employmentWageAdd),
            action: Self.path(supplier), send: words(.employmentSave), history: history(words), trail: trail,
            faults: faults
        ).page(in: words)
    }

    private func lines(_ words: Words) -> [EvidenceLine] {
        guard let status = statuses.first else { return [] }
        var lines = [
            EvidenceLine(label: words(.employmentColumnStatus), tag: words.tag(of: status)),
            EvidenceLine(label: words(.employmentWageChecked), text: words.day(status.checkedOn)),
        ]
        if let last = status.expiresOn {
            lines.append(
                EvidenceLine(
                    label: words(.employmentWageExpires), text: words.day(last),
                    tag: words.tag(of: status.expiry(on: today))))
        }
        lines += words.lines(of: status.evidence)
        if !status.note.isEmpty { lines.append(EvidenceLine(label: words(.employmentNote), text: status.note)) }
        lines.append(
            EvidenceLine(
                label: words(.employmentRecorded), text: words.recorded(status.recordedAt, by: status.by)))
        return lines
    }

    private func inputs(_ words: Words) -> [EntryInput] {
        let faults = EntryFault.all(faults, in: words)
        let state = EntryInput.choices(
            ChoiceField(
                name: "state", label: words(.employmentWageQuestion),
                choices: LivingWageState.allCases.map {
                    ChoiceField.Choice(value: $0.rawValue, label: words(.employmentWageState, $0))
                }, chosen: [form["state"]], fault: faults["state"]))
        let days: [EntryInput] = [
            .text(
                InputField(
                    name: "checked", label: words(.employmentWageChecked), value: form["checked"],
                    fault: faults["checked"], kind: "date")),
            .text(
                InputField(
                    name: "expires", label: words(.employmentWageExpires), hint: words(.employmentWageExpiresHint),
                    value: form["expires"], fault: faults["expires"], kind: "date")),
        ]
        let note = EntryInput.area(
            InputField(name: "note", label: words(.employmentNote), value: form["note"], fault: faults["note"]))
        return [state] + days + EntryInput.evidence(form, faults, words) + [note]
    }

    private func history(_ words: Words) -> Table {
        Table(
            caption: words(.employmentHistory), hidesCaption: true,
            columns: [
                Table.Column(label: words(.employmentColumnStatus)),
                Table.Column(label: words(.employmentWageChecked)), Table.Column(label: words(.employmentWageExpires)),
                Table.Column(label: words(.employmentEvidence)), Table.Column(label: words(.employmentRecorded)),
            ],
            rows: statuses.dropFirst().map { status in
                [
                    Table.Cell(
                        words(.employmentWageState, status.state), note: status.note.isEmpty ? nil : status.note),
                    Table.Cell(words.shortDay(status.checkedOn)),
                    Table.Cell(status.expiresOn.map(words.shortDay) ?? "–"),
                    words.cell(of: status.evidence),
                    Table.Cell(words.recorded(status.recordedAt, by: status.by)),
                ]
            })
    }
}
