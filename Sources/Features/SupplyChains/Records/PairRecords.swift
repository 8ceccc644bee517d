import Access
import Storage

/// What people have decided of two records: the table `business_pair`. The pair stands in the order of the identifiers.
enum PairRecords {
    struct Stored: Sendable, Hashable {
        var id: ID<BusinessPair>
        var first: ID<Business>
        var second: ID<Business>
        var state: BusinessPair.State
    }

    static func key(_ one: ID<Business>, _ other: ID<Business>) -> (first: ID<Business>, second: ID<Business>) {
        one.text < other.text ? (one, other) : (other, one)
    }

    static func decide(
        _ first: ID<Business>, _ second: ID<Business>, new: ID<BusinessPair>, score: Double,
        as state: BusinessPair.State,
        reason: String, by person: ID<Person>?, at now: Timestamp, organisation: ID<Organisation>,
        in transaction: any Transaction
    ) throws {
        let pair = key(first, second)
        try transaction.execute(
            "DELETE FROM business_pair WHERE first_id = \(pair.first) AND second_id = \(pair.second)")
        try transaction.execute(
            """
            INSERT INTO business_pair (id, organisation_id, first_id, second_id, score, state, reason, decided_by,
                decided_at)
            VALUES (\(new), \(organisation), \(pair.first), \(pair.second), \(score), \(state), \(reason), \(person),
                \(now))
            """)
    }

    static func setState(
        _ state: BusinessPair.State, of id: ID<BusinessPair>, reason: String, by person: ID<Person>?, at now: Timestamp,
        in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            UPDATE business_pair SET state = \(state), reason = \(reason), decided_by = \(person), decided_at = \(now)
            WHERE id = \(id)
            """)
    }

    static func all(of organisation: ID<Organisation>, in transaction: any Transaction) throws -> [Stored] {
        try transaction.query(
            "SELECT id, first_id, second_id, state FROM business_pair WHERE organisation_id = \(organisation) ORDER BY id",
            stored)
    }

    /// - Throws: `SupplyChainsError` `.notFound`.
    static func pair(
        _ id: ID<BusinessPair>, of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> Stored {
        let found = try transaction.first(
            """
            SELECT id, first_id, second_id, state FROM business_pair
            WHERE id = \(id) AND organisation_id = \(organisation)
            """, stored)
        guard let found else { throw SupplyChainsError(.notFound) }
        return found
    }

    private static func stored(_ row: any Row) -> Stored {
        Stored(id: row.id(0), first: row.id(1), second: row.id(2), state: row.code(3) ?? .declined)
    }
}
