import Languages

/// One field of a form about employment, drawn by the part that its kind needs. Drawn by
/// `{{#inputs}}{{>parts/…}}{{/inputs}}` in `employment/entry`.
enum EntryInput {
    case text(InputField)
    case area(InputField)
    case choices(ChoiceField)
    case select(ChoiceField)
    case file(InputField)

    /// Whether a form with it is sent with files.
    var isFile: Bool {
        if case .file = self { return true }
        return false
    }

    var fields: Fields {
        var fields: Fields = [
            "textField": nil, "textArea": nil, "choiceField": nil, "selectField": nil, "fileField": nil,
        ]
        switch self {
        case .text(let field): fields.set("textField", field.fields)
        case .area(let field): fields.set("textArea", field.fields)
        case .choices(let field): fields.set("choiceField", field.fields)
        case .select(let field): fields.set("selectField", field.fields)
        case .file(let field): fields.set("fileField", field.fields)
        }
        return fields
    }

    /// Title, file and link of what shows that something is so.
    static func evidence(_ form: Form, _ faults: FieldFaults, _ words: Words) -> [EntryInput] {
        [
            .text(
                InputField(
                    name: "title", label: words(.employmentEvidenceTitle), hint: words(.employmentEvidenceTitleHint),
                    value: form["title"], fault: faults["title"])),
            .file(
                InputField(
                    name: "file", label: words(.employmentEvidenceFile),
                    hint: words.evidenceFileHint(again: !faults.isEmpty),
                    fault: faults["file"])),
            .text(
                InputField(
                    name: "link", label: words(.employmentEvidenceLink), hint: words(.employmentEvidenceLinkHint),
                    value: form["link"], fault: faults["link"])),
        ]
    }

    /// A question of yes or no.
    static func yesOrNo(
        _ name: String, _ label: String, hint: String? = nil, _ form: Form, _ faults: FieldFaults, _ words: Words
    ) -> EntryInput {
        .choices(
            ChoiceField(
                name: name, label: label, hint: hint,
                choices: [
                    ChoiceField.Choice(value: "yes", label: words(.employmentYes)),
                    ChoiceField.Choice(value: "no", label: words(.employmentNo)),
                ], chosen: [form[name]], fault: faults[name]))
    }
}
