import Languages

/// One input of a form about tenders, drawn by `parts/tender-inputs`.
struct TenderInput: Sendable {
    enum Kind: Sendable {
        /// One line: `text`, `date`.
        case line(String)
        case area
        case choices([Choice])
        /// Any of them.
        case boxes([Choice])
        case select([Choice])
        case file
    }

    struct Choice: Sendable {
        var value: String
        var label: String
        var hint: String?
    }

    var field: TenderField
    var kind: Kind
    /// Whether it may be left empty, which its label then says.
    var isOptional = false

    func fields(_ form: Form, _ faults: FieldFaults, in words: Words) -> Fields {
        let name = field.rawValue
        var label = words(.tendersField, field)
        if isOptional { label = words(.tendersOptional(label: label)) }
        let hint = words.text(of: name, in: .tendersFieldEachHint)
        var fields: Fields = ["line": nil, "area": nil, "choice": nil, "boxes": nil, "select": nil, "upload": nil]
        func input(_ kind: String) -> Fields {
            InputField(name: name, label: label, hint: hint, value: form[name], fault: faults[name], kind: kind).fields
        }
        func choice(_ choices: [Choice]) -> Fields {
            ChoiceField(
                name: name, label: label, hint: hint,
                choices: choices.map { ChoiceField.Choice(value: $0.value, label: $0.label, hint: $0.hint) },
                chosen: Set(form.values(name)).union(form.has(name) ? [] : [""]),
                fault: faults[name]
            ).fields
        }
        switch kind {
        case .line(let kind): fields.set("line", input(kind))
        case .area: fields.set("area", input("text"))
        case .file: fields.set("upload", input("file"))
        case .choices(let choices): fields.set("choice", choice(choices))
        case .boxes(let choices): fields.set("boxes", choice(choices))
        case .select(let choices):
            let none = isOptional ? [Choice(value: "", label: words(.tendersNone))] : []
            fields.set("select", choice(none + choices))
        }
        return fields
    }

    /// The choices of a closed set.
    static func choices<Code: RawRepresentable<String> & CaseIterable>(
        _ codes: [Code], _ family: MessageFamily, _ words: Words
    ) -> [Choice] {
        codes.map { Choice(value: $0.rawValue, label: words(family, $0)) }
    }
}
