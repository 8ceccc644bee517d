import Access
import Storage

/// The table `chain_event`: what happened, never what anybody is called.
enum EventRecords {
    static let most = 200

    /// Who did it.
    enum Doer {
        case person(ID<Person>?)
        case business(ID<Business>)
    }

    static func append(
        _ kind: ChainEvent.Kind, of business: ID<Business>, by doer: Doer, reason: String? = nil,
        organisation: ID<Organisation>, at now: Timestamp, in transaction: any Transaction
    ) throws {
        var (person, other): (ID<Person>?, ID<Business>?) = (nil, nil)
        switch doer {
        case .person(let id): person = id
        case .business(let id): other = id
        }
        try transaction.execute(
            """
            INSERT INTO chain_event (id, organisation_id, business_id, kind, at, by_business, by_person, reason)
            VALUES (\(ID<ChainEvent>.new(at: now)), \(organisation), \(business), \(kind), \(now), \(other), \(person),
                \(reason))
            """)
    }

    /// The latest first.
    static func events(
        of business: ID<Business>, organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> [ChainEvent] {
        try transaction.query(
            """
            SELECT kind, at, by_business, person.name, reason FROM chain_event
            LEFT JOIN person ON person.id = chain_event.by_person
            WHERE business_id = \(business) AND organisation_id = \(organisation)
            ORDER BY chain_event.id DESC LIMIT \(most)
            """
        ) { row in
            ChainEvent(
                kind: row.code(0) ?? .added, at: row.timestamp(1), isByBusiness: row.optionalText(2) != nil,
                person: row.optionalText(3), reason: row.optionalText(4))
        }
    }
}
