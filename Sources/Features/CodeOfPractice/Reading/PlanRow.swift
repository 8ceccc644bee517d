import Access
import Storage

/// A row of a plan as it was read, with the places of its cells for what only the store can tell.
struct PlanRow: Sendable {
    var id: ID<PlanAction>?
    var draft: ActionDraft
    /// What stands in the column of owners: a name or an address.
    var owner: String
    var line: Int
    var places: [PlanColumn: Int]
}
