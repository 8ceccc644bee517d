import Access
import Languages

/// The boxes for a person's roles.
struct RoleField {
    var chosen: Set<Role>
    var fault: String?

    func fields(in words: Words) -> Fields {
        ChoiceField(
            name: "role", label: words(.peopleRoles), hint: words(.peopleRolesHint),
            choices: Role.allCases.map { role in
                ChoiceField.Choice(
                    value: role.rawValue, label: words.role(role), hint: words(.peopleRoleEachHint, role))
            }, chosen: Set(chosen.map(\.rawValue)), fault: fault
        ).fields
    }
}
