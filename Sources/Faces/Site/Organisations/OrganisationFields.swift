import Access
import Languages

/// The fields of an organisation's names and kind.
struct OrganisationFields {
    /// The name of the field of its English name.
    static let name = "organisation"

    var name: String
    var welshName: String
    var kind: OrganisationKind
    var fault: String?

    func fields(in words: Words) -> Fields {
        [
            "organisationField": InputField(
                name: Self.name, label: words(.organisationName), value: name, fault: fault,
                autocomplete: "organization", isRequired: true
            ).fields,
            "welshField": InputField(
                name: "welsh", label: words(.organisationWelshName), hint: words(.organisationWelshNameHint),
                value: welshName
            ).fields,
            "kind": ChoiceField(
                name: "kind", label: words(.organisationKind),
                choices: OrganisationKind.allCases.map { kind in
                    ChoiceField.Choice(value: kind.rawValue, label: words.kind(kind))
                }, chosen: [kind.rawValue]
            ).fields,
        ]
    }
}
