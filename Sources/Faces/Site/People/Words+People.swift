import Access
import Languages

/// What people and organisations are called on pages.
extension Words {
    func role(_ role: Role) -> String { self(.peopleRole, role) }

    /// The roles in the order of the list, with commas between.
    func roles(_ roles: Set<Role>) -> String {
        Role.allCases.filter(roles.contains).map(role).joined(separator: ", ")
    }

    func kind(_ kind: OrganisationKind) -> String { self(.organisationKind, kind) }

    func name(of organisation: Organisation) -> String {
        language == .welsh ? organisation.welshName : organisation.name
    }

    func state(_ state: Person.State) -> Tag {
        let tone: Tag.Tone =
            switch state {
            case .active: .good
            case .invited: .unknown
            case .disabled: .plain
            }
        return Tag(tone, self(.peopleState, state))
    }
}
