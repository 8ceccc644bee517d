import Access
import AuditTrail
import Storage

extension Respondent {
    /// Who did it, for the trail: no person, since nobody signed in; the invitation stands in the entry's reason.
    var actor: Actor { Actor(person: nil, organisation: organisation.text, node: node) }
}
