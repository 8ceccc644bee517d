import Access

/// The boxes for a person's roles.
struct RoleField {
    var chosen: Set<Role>
    var fault: String?

    func fields(in words: Words) -> Fields {
        ChoiceField(
            name: "role", label: words("people.roles"), hint: words("people.roles.hint"),
            choices: Role.allCases.map { role in
                ChoiceField.Choice(
                    value: role.rawValue, label: words.role(role), hint: words("people.role.\(role.rawValue).hint"))
            }, chosen: Set(chosen.map(\.rawValue)), fault: fault
        ).fields
    }
}
