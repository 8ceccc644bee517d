import AuditTrail
import Storage
import SupplyChains

extension Respondent {
    /// The business in the trail: its invitation, and no name.
    var answering: Actor {
        Actor(person: nil, organisation: organisation.text, node: node, purpose: "invitation:\(invitation)")
    }
}
