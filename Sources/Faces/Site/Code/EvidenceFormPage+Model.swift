import CodeOfPractice
import EvidenceFiles
import Languages

/// The form that hangs evidence on an action.
struct EvidenceFormPage: PageModel {
    var action: PlanAction
    var form = EvidenceForm()
    var faults: [CodeOfPracticeError.Code] = []

    private static let places: [CodeOfPracticeError.Code: String] = [
        .badFile: "file", .fileEmpty: "file", .fileTooLarge: "file", .maliciousFile: "file", .badLink: "link",
        .referenceMissing: "file", .onlyOne: "file",
        .badDates: "dated",
    ]

    func page(in words: Words) -> Page {
        var faults = FieldFaults()
        faults.add(self.faults, Self.places, other: "title", words)
        func field(_ name: String, _ label: Message, hint: Message? = nil, kind: String = "text") -> Fields {
            InputField(
                name: name, label: words(label), hint: hint.map { words($0) }, value: form[name],
                fault: faults[name], kind: kind
            ).fields
        }
        var page = Page(
            "code/evidence-form", title: words(.planEvidenceNew), section: .code,
            trail: [
                Crumb(words(.codeTitle), Address("/code")),
                Crumb(action.content.title, Address("/code/actions/\(action.id)")),
            ],
            fields: [
                "actionPath": "/code/actions/\(action.id)",
                "titleField": field("title", .planEvidenceTitle, hint: .planEvidenceTitleHint),
                "kind": Self.kinds(form["kind"], words).fields,
                "recordsPath": "/code/actions/\(action.id)/records",
                "file": InputField(
                    name: "file", label: words(.planEvidenceFileField),
                    hint: words.evidenceFileHint(again: !self.faults.isEmpty),
                    fault: faults["file"]
                ).fields,
                "link": field("link", .planEvidenceLink, hint: .planEvidenceLinkHint),
                "training": InputField(
                    name: "training", label: words(.planEvidenceTraining),
                    hint: words(.planChooseEmpty, RecordKind.training), value: form["training"],
                    fault: faults["training"]
                ).fields,
                "dated": field("dated", .planEvidenceDatedField, kind: "date"),
                "expires": field("expires", .planEvidenceExpiresField, hint: .planEvidenceExpiresHint, kind: "date"),
            ])
        page.show(form: nil, faults)
        return page
    }

    /// What the evidence is.
    static func kinds(_ chosen: String, _ words: Words) -> ChoiceField {
        ChoiceField(
            name: "kind", label: words(.planEvidenceWhat),
            choices: EvidenceKind.allCases.map {
                ChoiceField.Choice(value: $0.rawValue, label: words(.planEvidenceKind, $0))
            }, chosen: [chosen])
    }
}
