import Access
import Storage
import Suppliers

/// Finds the records that suppliers were merged into, each once.
struct KeptSuppliers {
    /// More merges one after the other than anybody makes.
    private static let mostSteps = 50

    let organisation: ID<Organisation>
    private var known: [ID<Supplier>: LinkedSupplier] = [:]

    init(organisation: ID<Organisation>) { self.organisation = organisation }

    /// The record itself, or the one that it was merged into in the end.
    /// - Throws: `.notFound` for another organisation's.
    mutating func supplier(_ id: ID<Supplier>, in transaction: any Transaction) throws -> LinkedSupplier {
        if let found = known[id] { return found }
        var (next, name, steps): (ID<Supplier>?, String, Int) = (id, "", 0)
        var last = id
        while let current = next, steps < Self.mostSteps {
            let row = try transaction.first(
                "SELECT name, merged_into FROM supplier WHERE id = \(current) AND organisation_id = \(organisation)"
            ) { row -> (String, ID<Supplier>?) in (row.text(0), row.optionalID(1)) }
            guard let row else { throw EthicalEmploymentError(.notFound) }
            (last, name, next, steps) = (current, row.0, row.1, steps + 1)
        }
        let found = LinkedSupplier(id: last, name: name)
        known[id] = found
        return found
    }
}
