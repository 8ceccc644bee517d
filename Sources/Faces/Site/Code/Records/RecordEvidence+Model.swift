import CodeOfPractice
import Languages
import Storage

/// Hangs a record that was chosen on an action: what it shows there, and for how long.
struct RecordEvidencePage: PageModel {
    static let id = "record-form"

    var action: PlanAction
    var choice: RecordChoice
    /// nil before anything is filled in.
    var form: EvidenceForm?
    var faults: [CodeOfPracticeError.Code] = []

    private var actionPath: String { "/code/actions/\(action.id)" }

    func page(in words: Words) -> Page {
        let form = form ?? proposed(words)
        var faults = FieldFaults()
        faults.add(self.faults, [.badDates: "dated"], other: "title", words)
        let sheet = FormSheet(
            id: Self.id, action: "\(actionPath)/records/\(choice.kind.rawValue)/\(choice.reference)",
            send: words(.planEvidenceAdd), rows: rows(form, faults, words))
        var page = Page(
            "code/record-form", title: words(.planEvidenceNew), section: .code,
            trail: [
                Crumb(words(.codeTitle), Address("/code")), Crumb(action.content.title, Address(actionPath)),
            ],
            fields: [
                "kindName": words(.planRecord, choice.kind), "recordName": choice.shownName(in: words),
                "recordDay": choice.dayText(in: words), "sheet": sheet.fields, "actionPath": actionPath,
                "listPath": Address("\(actionPath)/records", ["kind": choice.kind.rawValue]).description,
            ])
        page.show(form: Self.id, faults)
        return page
    }

    private func rows(_ form: EvidenceForm, _ faults: FieldFaults, _ words: Words) -> [FormSheet.Row] {
        [
            .line(
                InputField(
                    name: "title", label: words(.planEvidenceTitle), hint: words(.planEvidenceTitleHint),
                    value: form["title"], fault: faults["title"])),
            .list(EvidenceFormPage.kinds(form["kind"], words)),
            .line(
                InputField(
                    name: "dated", label: words(.planEvidenceDatedField), value: form["dated"], fault: faults["dated"],
                    kind: "date")),
            .line(
                InputField(
                    name: "expires", label: words(.planEvidenceExpiresField), hint: words(.planEvidenceExpiresHint),
                    value: form["expires"], kind: "date")),
        ]
    }

    /// Of figures and statements the day up to which they reach is what they speak of.
    private func proposed(_ words: Words) -> EvidenceForm {
        var form = EvidenceForm()
        form["title"] = String(choice.proposedTitle(in: words).prefix(PlanText.longestTitle))
        form["kind"] = choice.kind.usualEvidence.rawValue
        if choice.kind == .payments || choice.kind == .statement {
            form["dated"] = choice.isOpen ? "" : choice.day?.description ?? ""
        }
        return form
    }
}
