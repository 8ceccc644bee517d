import Languages

/// One field of a form about employment, drawn by the part that its kind needs. Drawn by
/// `{{#inputs}}{{>parts/…}}{{/inputs}}` in `employment/entry`.
enum EntryInput {
    case text(InputField)
    case area(InputField)
    case choices(ChoiceField)
    case select(ChoiceField)

    var fields: Fields {
        var fields: Fields = ["textField": nil, "textArea": nil, "choiceField": nil, "selectField": nil]
        switch self {
        case .text(let field): fields.set("textField", field.fields)
        case .area(let field): fields.set("textArea", field.fields)
        case .choices(let field): fields.set("choiceField", field.fields)
        case .select(let field): fields.set("selectField", field.fields)
        }
        return fields
    }

    /// Title, link and fingerprint of what shows that something is so.
    static func evidence(_ form: Form, _ faults: FieldFaults, _ words: Words) -> [EntryInput] {
        [
            .text(
                InputField(
                    name: "title", label: words(.employmentEvidenceTitle), hint: words(.employmentEvidenceTitleHint),
                    value: form["title"], fault: faults["title"])),
            .text(
                InputField(
                    name: "link", label: words(.employmentEvidenceLink), hint: words(.employmentEvidenceLinkHint),
                    value: form["link"], fault: faults["link"])),
            .text(
                InputField(
                    name: "hash", label: words(.employmentEvidenceHash), hint: words(.employmentEvidenceHashHint),
                    value: form["hash"], fault: faults["hash"])),
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
