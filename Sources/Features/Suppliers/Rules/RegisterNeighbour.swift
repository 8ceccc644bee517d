import NameMatching
import Storage

/// A record at the postcode of the business that is looked for.
struct RegisterNeighbour {
    var id: ID<Supplier>
    var schema: EntitySchema
    var names: [PartyName]
}
