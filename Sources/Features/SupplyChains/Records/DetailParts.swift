import Access
import Storage

/// What one business's page shows beside the chain: merges and contacts of the organisation.
struct DetailParts: Sendable {
    private struct Merge: Sendable {
        var pair: ID<BusinessPair>
        var first: ID<Business>
        var second: ID<Business>
        var reason: String
        var by: String?
        var at: Timestamp
    }

    private var merges: [Merge]
    private var people: [(business: ID<Business>, contact: BusinessDetail.Contact)]

    init(of organisation: ID<Organisation>, in transaction: any Transaction) throws {
        merges = try transaction.query(
            """
            SELECT business_pair.id, first_id, second_id, reason, person.name, decided_at FROM business_pair
            LEFT JOIN person ON person.id = business_pair.decided_by
            WHERE business_pair.organisation_id = \(organisation) AND state = \(BusinessPair.State.merged)
            ORDER BY business_pair.id
            """
        ) { row in
            Merge(
                pair: row.id(0), first: row.id(1), second: row.id(2), reason: row.text(3), by: row.optionalText(4),
                at: row.timestamp(5))
        }
        people = try transaction.query(
            """
            SELECT business_contact.business_id, person.id, person.name FROM business_contact
            JOIN person ON person.id = business_contact.person_id
            WHERE business_contact.organisation_id = \(organisation) ORDER BY person.name
            """
        ) { (business: $0.id(0), contact: BusinessDetail.Contact(person: $0.id(1), name: $0.text(2))) }
    }

    /// The merges that hold a node's records together.
    func merged(into node: BuyerView.Node, _ view: BuyerView) -> [BusinessDetail.MergedRecord] {
        let members = Dictionary(uniqueKeysWithValues: node.members.map { ($0.id, $0) })
        return merges.compactMap { merge in
            guard let first = members[merge.first], let second = members[merge.second] else { return nil }
            let other = first.id == node.record.id ? second : first
            return BusinessDetail.MergedRecord(
                pair: merge.pair, name: node.isHidden ? nil : other.name, reason: merge.reason, by: merge.by,
                at: merge.at)
        }
    }

    func contacts(of members: [ID<Business>]) -> [BusinessDetail.Contact] {
        people.filter { members.contains($0.business) }.map(\.contact)
    }
}
